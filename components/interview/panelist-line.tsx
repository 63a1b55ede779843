import Link from 'next/link';
import { StatusDot } from '@/components/ui/status-dot';
import type { CardState, ListedPanelist } from '@/lib/data/interview-list';

const STATES = {
  in: { status: 'ok', wording: 'card in' },
  owed: { status: 'warn', wording: 'card owed' },
  waiting: { status: 'idle', wording: 'card to come' },
  not_due: { status: 'idle', wording: 'no card due' },
} as const satisfies Partial<Record<CardState, unknown>>;

/** A panelist and, where the viewer may know it, the state of their card. */
export function PanelistLine({ panelist, cancelled }: { panelist: ListedPanelist; cancelled: boolean }) {
  const name = panelist.isViewer ? `${panelist.name} (you)` : panelist.name;
  if (panelist.card === 'withheld' || cancelled) {
    return <li className="break-words text-ink text-sm">{name}</li>;
  }
  const { status, wording } = STATES[panelist.card];
  return (
    <li className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm">
      <StatusDot status={status}>
        <span className="break-words">
          {name}, <span className="text-ink-muted">{wording}</span>
        </span>
      </StatusDot>
      {panelist.ownCardId ? (
        <Link
          prefetch={false}
          href={`/scorecards/${panelist.ownCardId}`}
          className="rounded-sm font-medium text-accent-ink hover:underline"
        >
          {panelist.card === 'in' ? 'Read your card' : 'Write your card'}
        </Link>
      ) : null}
    </li>
  );
}
