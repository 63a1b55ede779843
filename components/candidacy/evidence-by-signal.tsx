import Link from 'next/link';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { Card, CardHeader } from '@/components/ui/card';
import type { EvidencePassage } from '@/lib/data/candidacy-panel';
import { ORIENTATIONS, type Orientation } from '@/lib/domain/orientation/orientation';
import { count } from '@/lib/panel-messages';
import { groupEvidence, type SignalGroup } from './group-evidence';

const SIDES: Readonly<Record<Orientation, { title: string; ink: string }>> = {
  strategic: { title: 'Strategic: outward and forward', ink: 'text-strategic-ink' },
  operational: { title: 'Operational: inward and now', ink: 'text-operational-ink' },
};

/** Quotes shown before the rest of a signal's is folded. */
const SHOWN = 2;

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
            ? 'What the panel confirmed, by signal. A quote opens the note it comes from.'
            : 'No passage is confirmed on any card that counts.'
        }
        className={passages.length > 0 ? undefined : 'mb-0'}
      />
      {passages.length > 0 ? (
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
          {ORIENTATIONS.map((orientation) => (
            <Side key={orientation} orientation={orientation} groups={sides[orientation]} />
          ))}
        </div>
      ) : null}
    </Card>
  );
}

function Side({ orientation, groups }: { orientation: Orientation; groups: readonly SignalGroup[] }) {
  const { title, ink } = SIDES[orientation];
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className={`mb-3 flex items-center gap-2 font-medium text-sm ${ink}`}>
        <OrientationGlyph orientation={orientation} />
        {title}
      </h3>
      {groups.length === 0 ? <p className="text-base text-ink-muted">No confirmed passage.</p> : null}
      <ul className="grid gap-5">
        {groups.map((group) => (
          <li key={group.signal} className="min-w-0">
            <h4 className="font-medium text-base text-ink">
              {group.title}
              <span className="font-normal text-ink-faint text-sm tabular-nums">
                {`  ${count(group.passages.length, 'passage')} by ${count(group.panelists, 'panelist')}`}
              </span>
            </h4>
            <Quotes passages={group.passages.slice(0, SHOWN)} orientation={orientation} />
            {group.passages.length > SHOWN ? (
              <details className="group mt-2">
                <summary className="w-fit rounded-sm text-accent-ink text-sm">
                  {group.passages.length - SHOWN} more
                </summary>
                <Quotes passages={group.passages.slice(SHOWN)} orientation={orientation} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
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
          <Link
            href={`/scorecards/${passage.scorecardId}#question-${passage.questionId}`}
            title={passage.question}
            className={`block rounded-sm border-l-2 py-0.5 pl-3 hover:bg-surface-sunken ${RULES[orientation]}`}
          >
            <span className="block max-w-prose break-words text-base text-ink">“{passage.quote}”</span>
            <span className="block truncate text-ink-faint text-sm">{passage.panelist}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
