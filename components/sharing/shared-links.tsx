'use client';

import { useRouter } from 'next/navigation';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { useToast } from '@/components/ui/toast';
import { endSharedLink } from '@/lib/actions/sharing';
import type { SharedLinkLine } from '@/lib/data/shared-link-list';
import type { SharedKind, SharedState } from '@/lib/domain/sharing/shared-link';
import { count, joinNames } from '@/lib/panel-messages';

type SharedLinksProps = {
  links: readonly SharedLinkLine[];
  /** Says of each what it shows, where that is not plain from the place. */
  named?: boolean;
};

/** Links as whoever may end them sees them; never the address, which was shown once. */
export function SharedLinks({ links, named = false }: SharedLinksProps) {
  return (
    <ul className="divide-y divide-line">
      {links.map((link) => (
        <li key={link.id} className="grid gap-1 py-3 first:pt-2 last:pb-0">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
              <p className="wrap-anywhere flex flex-wrap items-center gap-x-2 gap-y-1 font-medium text-base text-ink">
                {link.label}
                <StateBadge link={link} />
              </p>
              {named ? <p className="wrap-anywhere text-ink text-sm">{whatOf(link)}</p> : null}
              <p className="wrap-anywhere text-ink-muted text-sm">
                {`${named ? '' : `${KINDS[link.kind]}. `}${detailsOf(link)}. ${link.madeBy}, `}
                <LocalTime iso={link.madeAt} />. {endOf(link)}
              </p>
            </div>
            {link.state === 'working' || link.state === 'paused' ? <Revoke link={link} /> : null}
          </div>
          <Views link={link} />
        </li>
      ))}
    </ul>
  );
}

function StateBadge({ link: { state } }: { link: SharedLinkLine }) {
  const { label, tone } = STATES[state];
  return <Badge tone={tone}>{label}</Badge>;
}

const STATES: Readonly<Record<SharedState, { label: string; tone: 'ok' | 'warn' | 'neutral' }>> = {
  working: { label: 'Works', tone: 'ok' },
  paused: { label: 'Paused', tone: 'warn' },
  expired: { label: 'Expired', tone: 'neutral' },
  revoked: { label: 'Revoked', tone: 'neutral' },
};

const KINDS: Readonly<Record<SharedKind, string>> = { brief: 'Brief', comparison: 'Comparison' };

function endOf({ state, expiresAt, madeBy }: SharedLinkLine) {
  if (state === 'revoked') return null;
  if (state === 'paused') return `${madeBy} may not read this at present, so the link shows nothing.`;
  return (
    <>
      {state === 'working' ? 'Works until ' : 'Worked until '}
      <LocalTime iso={expiresAt} style="moment" />.
    </>
  );
}

function whatOf({ kind, candidates, opening }: SharedLinkLine): string {
  const names = candidates.map(({ name }) => name);
  return `${KINDS[kind]} of ${joinNames(names)}, ${opening.title}`;
}

function detailsOf({ anonymised, passcode }: SharedLinkLine): string {
  const { candidate, panelists } = anonymised;
  const names = candidate
    ? panelists
      ? UNNAMED.both
      : UNNAMED.candidate
    : panelists
      ? UNNAMED.panelists
      : null;
  return `${names ?? 'With names'}, ${passcode ? 'with a passcode' : 'no passcode'}`;
}

const UNNAMED = {
  candidate: 'Candidates unnamed',
  panelists: 'Panelists unnamed',
  both: 'Candidates and panelists unnamed',
} as const;

function Views({ link: { label, views, viewed, wrongPasscodes } }: { link: SharedLinkLine }) {
  const [last] = viewed;
  const wrong = wrongPasscodes > 0 ? `, ${count(wrongPasscodes, 'wrong passcode')}` : '';
  if (!last) return <p className="text-ink-muted text-sm">{`Not opened yet${wrong}.`}</p>;
  return (
    <details className="text-ink-muted text-sm">
      <summary className="w-fit rounded-sm tabular-nums">
        {`Opened ${views === 1 ? 'once' : `${views} times`}, last `}
        <LocalTime iso={last.at} />
        {wrong}
        <span className="sr-only">{`: views of the link for ${label}`}</span>
      </summary>
      <ol className="mt-1.5 grid gap-0.5 pl-4 tabular-nums">
        {viewed.map(({ id, at, passcode }) => (
          <li key={id}>
            <LocalTime iso={at} style="moment" />
            {passcode ? ', after the passcode' : null}
          </li>
        ))}
      </ol>
      {views > viewed.length ? <p className="mt-1 pl-4">{`${views - viewed.length} earlier`}</p> : null}
      <p className="mt-1 pl-4">Who opened it, and from which address, is not kept.</p>
    </details>
  );
}

function Revoke({ link: { id, label } }: { link: SharedLinkLine }) {
  const router = useRouter();
  const toast = useToast();

  async function revoke() {
    const result = await endSharedLink({ linkId: id }).catch(() => null);
    toast(
      result?.ok
        ? { text: 'The link no longer works.' }
        : { text: sentenceOfFailure(result), tone: 'danger' },
    );
    router.refresh();
    return result !== null;
  }

  return (
    <AlertDialog
      trigger={
        <Button size="sm">
          Revoke<span className="sr-only">{` the link for ${label}`}</span>
        </Button>
      }
      title={`Revoke the link for ${label}?`}
      description="It stops working at once, for whoever is reading by it too. You can make another."
      confirmLabel="Revoke"
      danger
      onConfirm={revoke}
    />
  );
}
