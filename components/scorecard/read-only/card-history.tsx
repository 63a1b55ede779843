import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { CardRevision, ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';
import { ChangeLine } from './change-line';

/** The original and every amendment, side by side with what is shown, first to latest. */
export function CardHistory({ card }: { card: ReadOnlyCard }) {
  return (
    <Card id="history" aria-labelledby="history-heading" className="scroll-mt-16">
      <CardHeader
        id="history-heading"
        title="History"
        description="A submitted version stays as it is. An amendment is a new version beside it."
      />
      <ol className="grid gap-4">
        {card.revisions.map((revision) => (
          <li key={revision.id} className="grid gap-1 border-line border-l-2 pl-3">
            <Revision revision={revision} card={card} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Revision({ revision, card }: { revision: CardRevision; card: ReadOnlyCard }) {
  const name = revision.revision === 1 ? 'Original' : `Amendment ${revision.revision - 1}`;
  const shown = revision.id === card.id;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {shown ? (
          <span aria-current="page" className="font-medium text-base text-ink">
            {name}
          </span>
        ) : (
          <Link
            href={`/scorecards/${revision.id}`}
            className="font-medium text-accent-ink text-base underline-offset-2 hover:underline"
          >
            {name}
          </Link>
        )}
        {shown ? <Badge>Shown here</Badge> : null}
        {revision.imported ? <Badge>Imported</Badge> : null}
        <span className="text-ink-faint text-sm">
          <LocalTime iso={revision.submittedAt} style="moment" />
        </span>
      </div>
      {revision.reason ? (
        <p dir="auto" className="max-w-prose whitespace-pre-wrap break-words text-base text-ink">
          {revision.reason}
        </p>
      ) : null}
      <p className="text-ink-muted text-sm">{sayPeers(revision)}</p>
      {revision.revision > 1 ? <Changes revision={revision} card={card} /> : null}
    </>
  );
}

function sayPeers({ peersSeen, imported }: CardRevision): string {
  if (imported === 'greenhouse')
    return 'The file does not say whether they had read anything of their peers.';
  return peersSeen
    ? 'Had read something of their peers by then.'
    : 'Had read nothing of their peers by then.';
}

function Changes({ revision, card }: { revision: CardRevision; card: ReadOnlyCard }) {
  if (revision.changes.length === 0) {
    return <p className="text-ink-muted text-sm">Nothing but the reason was added.</p>;
  }
  return (
    <ul className="mt-1 grid gap-1 text-ink-muted text-sm">
      {revision.changes.map((change) => (
        <li key={JSON.stringify({ ...change, before: null, after: null })}>
          <ChangeLine change={change} card={card} />
        </li>
      ))}
    </ul>
  );
}
