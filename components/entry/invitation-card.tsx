import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import type { OpenInvitation } from '@/lib/data/invitation-acceptance';
import { OPENING_ROLE_TITLES, WORKSPACE_ROLE_TITLES } from '@/lib/messages';
import { AcceptForm } from './accept-form';
import { EntryCard } from './entry-card';
import { JoinForm } from './join-form';
import { SignOutButton } from './sign-out-button';

type InvitationCardProps = {
  token: string;
  invitation: OpenInvitation;
  /** E-mail of whoever this browser is signed in as; null for nobody. */
  signedInAs: string | null;
};

const ROLE_TITLES = { ...OPENING_ROLE_TITLES, ...WORKSPACE_ROLE_TITLES };

/** Who invites to what, and the one step that is left for this reader. */
export function InvitationCard({ token, invitation, signedInAs }: InvitationCardProps) {
  const { opening, email } = invitation;
  return (
    <EntryCard
      title={opening ? `Join the team of ${opening.title}` : 'Join Bearing'}
      description={
        <>
          <p>
            {invitation.invitedBy} invites you{opening ? ` to this opening at ${opening.company}` : ''} as{' '}
            {withArticle(ROLE_TITLES[invitation.role].toLowerCase())}.
          </p>
          <p className="text-ink-faint text-sm">
            The link works once, until <LocalTime iso={invitation.expiresAt} style="moment" />.
          </p>
        </>
      }
    >
      {invitation.hasAccount ? (
        <WithAccount {...{ token, email, signedInAs }} />
      ) : (
        <div className="grid gap-4">
          {signedInAs ? (
            <p className="text-ink-muted text-sm">
              This browser is signed in as {signedInAs}. Accepting signs it in with the new account instead.
            </p>
          ) : null}
          <AcceptForm token={token} email={email} />
        </div>
      )}
    </EntryCard>
  );
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function WithAccount({
  token,
  email,
  signedInAs,
}: {
  token: string;
  email: string;
  signedInAs: string | null;
}) {
  if (signedInAs === email) return <JoinForm token={token} />;
  if (signedInAs) {
    return (
      <div className="grid gap-4">
        <p className="text-base text-ink">
          The invitation is for {email}, and this browser is signed in as {signedInAs}. Sign out, open the
          link again and sign in with the invited address.
        </p>
        <SignOutButton />
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <p className="text-base text-ink">{email} has an account already. Sign in with it to accept.</p>
      <Button asChild variant="primary" size="lg" className="w-full">
        <Link href={`/sign-in?from=${encodeURIComponent(`/invitations/${token}`)}`}>Sign in</Link>
      </Button>
    </div>
  );
}
