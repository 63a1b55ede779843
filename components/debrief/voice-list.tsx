import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { LocalTime } from '@/components/ui/local-time';
import { inQuotes } from '@/components/wording/in-quotes';
import type { DebriefQuote } from '@/lib/data/debrief-cards';
import type { AgendaItem, DebriefMark, VoiceCard } from '@/lib/domain/debrief/agenda';
import type { Anchors } from '@/lib/domain/rubric/rubric';

type VoiceListProps = {
  item: AgendaItem<DebriefQuote>;
  anchors: Anchors;
  names: Readonly<Record<string, string>>;
};

/** What everybody heard and marked on one competency, in the order of speaking. */
export function VoiceList({ item, anchors, names }: VoiceListProps) {
  return (
    <ol className="grid content-start gap-5">
      {item.voices.map(({ panelist, cards }) => (
        <li key={panelist} className="grid min-w-0 gap-2">
          <h3 className="break-words font-medium text-base text-ink">{names[panelist] ?? 'A panelist'}</h3>
          {cards.map((card) => (
            <VoiceCardView
              key={card.first.scorecardId}
              card={card}
              anchors={anchors}
              several={cards.length > 1}
            />
          ))}
        </li>
      ))}
    </ol>
  );
}

type VoiceCardProps = { card: VoiceCard<DebriefQuote>; anchors: Anchors; several: boolean };

function VoiceCardView({ card, anchors, several }: VoiceCardProps) {
  return (
    <div className="grid min-w-0 gap-2">
      {several ? <p className="text-ink-muted text-sm">{card.interview}</p> : null}
      <Mark mark={card.first} anchors={anchors} />
      {card.moved.map((mark) => (
        <div key={mark.scorecardId} className="border-line-strong border-l-2 pl-3">
          <p className="text-ink-muted text-sm">
            <a
              href={`/scorecards/${mark.scorecardId}#history`}
              className="text-accent-ink underline-offset-2 hover:underline"
            >
              {mark.peersSeen ? 'Amended after seeing peers' : 'Amended before seeing peers'}
            </a>
            {', '}
            <LocalTime iso={mark.at} />
          </p>
          <Mark mark={mark} anchors={anchors} />
          {mark.reason ? (
            <p dir="auto" className="max-w-prose whitespace-pre-wrap break-words text-base text-ink">
              {`Reason: ${mark.reason}`}
            </p>
          ) : null}
        </div>
      ))}
      {card.quotes.length > 0 ? (
        <ul className="grid gap-2">
          {card.quotes.map((quote) => (
            <Quote key={quote.id} quote={quote} />
          ))}
        </ul>
      ) : (
        <p className="text-ink-faint text-sm">No confirmed passage here.</p>
      )}
    </div>
  );
}

function Mark({ mark, anchors }: { mark: DebriefMark; anchors: Anchors }) {
  if (mark.level === null) return <p className="text-base text-ink-muted">Not observed</p>;
  return (
    <p className="flex max-w-prose items-baseline gap-2 text-base text-ink-muted">
      <span className="rounded-sm bg-both-soft px-1.5 font-semibold text-ink tabular-nums">
        <span className="sr-only">Marked </span>
        {mark.level}
      </span>
      <span className="min-w-0 break-words">{anchors[mark.level]}</span>
    </p>
  );
}

function Quote({ quote }: { quote: DebriefQuote }) {
  const rule = quote.orientation === 'strategic' ? 'border-strategic' : 'border-operational';
  return (
    <li>
      {/* A whole page load: only then does the browser mark the passage as its target. */}
      <a
        href={quote.href}
        title={quote.question}
        className={`flex items-start gap-2 rounded-sm border-l-2 py-0.5 pl-3 hover:bg-surface-sunken ${rule}`}
      >
        <OrientationGlyph orientation={quote.orientation} className="mt-1 shrink-0" />
        <span className="min-w-0 max-w-prose break-words text-base text-ink">
          <span className="sr-only">{`${quote.orientation === 'strategic' ? 'Strategic' : 'Operational'}: `}</span>
          {inQuotes(quote.text)}
        </span>
      </a>
    </li>
  );
}
