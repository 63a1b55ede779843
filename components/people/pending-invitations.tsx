import Link from 'next/link';
import { LocalTime } from '@/components/ui/local-time';
import type { PendingInvitation } from '@/lib/data/invitation';
import { OPENING_ROLE_TITLES, WORKSPACE_ROLE_TITLES } from '@/lib/messages';
import { RevokeButton } from './revoke-button';

type PendingInvitationsProps = {
  invitations: readonly PendingInvitation[];
  /** Names the opening of each, where the list holds those of several. */
  showOpenings?: boolean;
};

const ROLE_TITLES = { ...OPENING_ROLE_TITLES, ...WORKSPACE_ROLE_TITLES };

/** Links that were handed out and still work. */
export function PendingInvitations({ invitations, showOpenings = false }: PendingInvitationsProps) {
  if (invitations.length === 0) {
    return <p className="text-base text-ink-muted">No invitation is waiting for an answer.</p>;
  }
  return (
    <ul className="divide-y divide-line">
      {invitations.map((invitation) => (
        <li
          key={invitation.id}
          className="flex items-center justify-between gap-4 py-2.5 first:pt-0 last:pb-0"
        >
          <div className="grid min-w-0 gap-0.5">
            <p className="break-words font-medium text-base text-ink">{invitation.email}</p>
            <p className="text-ink-muted text-sm">
              {ROLE_TITLES[invitation.role]}
              {showOpenings && invitation.opening ? (
                <>
                  {' of '}
                  <Link
                    href={`/openings/${invitation.opening.id}`}
                    className="underline underline-offset-2 hover:text-ink"
                  >
                    {invitation.opening.title}
                  </Link>
                </>
              ) : null}
              {`, invited by ${invitation.invitedBy}. Ends `}
              <LocalTime iso={invitation.expiresAt} />.
            </p>
          </div>
          <RevokeButton invitationId={invitation.id} email={invitation.email} />
        </li>
      ))}
    </ul>
  );
}
