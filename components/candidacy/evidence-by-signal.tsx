import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { Card, CardHeader } from '@/components/ui/card';
import { inQuotes } from '@/components/wording/in-quotes';
import type { EvidencePassage } from '@/lib/data/candidacy-panel';
import { ORIENTATIONS, type Orientation } from '@/lib/domain/orientation/orientation';
import { count } from '@/lib/panel-messages';
import { groupEvidence, type SignalGroup } from './group-evidence';

const SIDES: Readonly<Record<Orientation, { title: string; ink: string }>> = {
  strategic: { title: 'Strategic: outward and forward', ink: 'text-strategic-ink' },
  operational: { title: 'Operational: inward and now', ink: 'text-operational-ink' },
};

/** Signals and quotes shown before the rest is folded. */
const SHOWN_SIGNALS = 8;
const SHOWN_QUOTES = 2;

/** The words the verdict rests on: each quote opens the note it stands in. */
export function EvidenceBySignal({ passages }: { passages: readonly EvidencePassage[] }) {
  const sides = groupEvidence(passages);
  return (
    <Card aria-labelledby="evidence">
      <CardHeader
        id="evidence"
        title="Evidence"
        description={
          passages.length > 0
            ? 'What the panel confirmed, by signal; what most panelists heard comes first. A quote opens the note it comes from.'
            : 'No passage is confirmed on any card that counts.'
        }
      />
      {passages.length > 0 ? (
        <div className="grid gap-6">
          {ORIENTATIONS.map((orientation) => (
            <Side key={orientation} orientation={orientation} groups={sides[orientation]} />
          ))}
        </div>
      ) : null}
    </Card>
  );
}

type SideProps = { orientation: Orientation; groups: readonly SignalGroup[] };

function Side({ orientation, groups }: SideProps) {
  const { title, ink } = SIDES[orientation];
  const folded = groups.slice(SHOWN_SIGNALS);
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className={`mb-3 flex items-center gap-2 border-line border-b pb-2 font-medium text-sm ${ink}`}>
        <OrientationGlyph orientation={orientation} />
        {title}
      </h3>
      {groups.length === 0 ? <p className="text-base text-ink-muted">No confirmed passage.</p> : null}
      <Signals groups={groups.slice(0, SHOWN_SIGNALS)} orientation={orientation} />
      {folded.length > 0 ? (
        <details>
          <summary className={`mb-4 ${FOLD}`}>{count(folded.length, 'more signal')}</summary>
          <Signals groups={folded} orientation={orientation} />
        </details>
      ) : null}
    </section>
  );
}

const FOLD = 'w-fit rounded-sm font-medium text-accent-ink text-sm';

function Signals({ orientation, groups }: SideProps) {
  return (
    <ul className="gap-8 md:columns-2">
      {groups.map((group) => (
        <li key={group.signal} className="min-w-0 break-inside-avoid pb-5">
          <h4 className="text-balance font-medium text-base text-ink">{group.title}</h4>
          <p className="text-ink-faint text-sm tabular-nums">
            {`${count(group.passages.length, 'passage')} by ${count(group.panelists, 'panelist')}`}
          </p>
          <Quotes passages={group.passages.slice(0, SHOWN_QUOTES)} orientation={orientation} />
          {group.passages.length > SHOWN_QUOTES ? (
            <details className="mt-2">
              <summary className={FOLD}>{`${group.passages.length - SHOWN_QUOTES} more`}</summary>
              <Quotes passages={group.passages.slice(SHOWN_QUOTES)} orientation={orientation} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const RULES: Readonly<Record<Orientation, string>> = {
  strategic: 'border-strategic',
  operational: 'border-operational',
};

function Quotes({
  passages,
  orientation,
}: {
  passages: readonly EvidencePassage[];
  orientation: Orientation;
}) {
  return (
    <ul className="mt-1.5 grid gap-2">
      {passages.map((passage) => (
        <li key={passage.id}>
          {/* A whole page load: only then does the browser mark the passage as its target. */}
          <a
            href={`/scorecards/${passage.scorecardId}#${passage.anchor}`}
            title={passage.question}
            className={`block rounded-sm border-l-2 py-0.5 pl-3 hover:bg-surface-sunken ${RULES[orientation]}`}
          >
            <span className="block max-w-prose break-words text-base text-ink">
              {inQuotes(passage.quote)}
            </span>
            <span className="block truncate text-ink-faint text-sm">{passage.panelist}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
