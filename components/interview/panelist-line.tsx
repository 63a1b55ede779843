import Link from 'next/link';
import { NoCardControl } from '@/components/no-card/no-card-control';
import { StatusDot } from '@/components/ui/status-dot';
import type { CardState, ListedInterview, ListedPanelist } from '@/lib/data/interview-list';
import { NO_CARD_TITLES } from '@/lib/no-card-messages';

const STATES = {
  in: { status: 'ok', wording: 'card in' },
  owed: { status: 'warn', wording: 'card owed' },
  waiting: { status: 'idle', wording: 'card to come' },
  not_due: { status: 'idle', wording: 'no card due' },
} as const satisfies Partial<Record<CardState, unknown>>;

type PanelistLineProps = {
  panelist: ListedPanelist;
  interview: Pick<ListedInterview, 'id' | 'title' | 'candidate' | 'cancelled'>;
};

/** A panelist and, where the viewer may know it, the state of their card. */
export function PanelistLine({ panelist, interview }: PanelistLineProps) {
  const { cancelled } = interview;
  const mark = panelist.isViewer ? ' (you)' : panelist.external ? ' (external)' : '';
  const name = `${panelist.name}${mark}`;
  if (panelist.card === 'withheld' || cancelled) {
    return <li className="break-words text-ink text-sm">{name}</li>;
  }
  const { status, wording } = STATES[panelist.card];
  return (
    <li className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm">
      <StatusDot status={status}>
        <span className="break-words">
          {name}, <span className="text-ink-muted">{wording}</span>
          {panelist.noCard ? (
            <span className="text-ink-muted">
              : {panelist.noCard.note || NO_CARD_TITLES[panelist.noCard.reason].toLowerCase()}
            </span>
          ) : null}
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
      {panelist.mayWaive ? (
        <NoCardControl
          interviewId={interview.id}
          personId={panelist.personId}
          about={`${panelist.name}, ${interview.candidate}, ${interview.title}`}
          own={panelist.isViewer}
          waived={panelist.noCard !== null}
        />
      ) : null}
    </li>
  );
}
