import { Card, CardHeader } from '@/components/ui/card';
import type { PanelCard } from '@/lib/domain/panel/card';
import { findContradictions } from '@/lib/domain/panel/contradictions';
import { type PanelDisagreement, summarizeDisagreement } from '@/lib/domain/panel/disagreement';
import { type CompetencyTitles, ROLE_OPINION_LABELS } from '@/lib/panel-messages';
import { contradictionSentence } from '@/lib/sensitivity-messages';

type Names = Readonly<Record<string, string>>;
type DisagreementsProps = {
  cards: readonly PanelCard[];
  panelistNames: Names;
  titles: CompetencyTitles;
};

/** Two levels apart on a scale of four is a debrief's first subject; one level is what raters differ by anyway. */
const APART = 2;

/** Where the panel disagrees, widest apart first, in names rather than in averages. */
export function Disagreements({ cards, panelistNames, titles }: DisagreementsProps) {
  if (new Set(cards.map((card) => card.panelist)).size < 2) return null;
  const { competencies, opinions, opinionsDiffer } = summarizeDisagreement(cards);
  const apart = competencies.filter(({ spread }) => spread >= APART);
  const contradictions = findContradictions(cards);
  const agreed = apart.length === 0 && !opinionsDiffer;
  return (
    <Card aria-labelledby="disagreement">
      <CardHeader
        id="disagreement"
        title="Where the panel disagrees"
        description={
          agreed
            ? 'No ratings are two levels apart, and nobody names another role than the rest.'
            : 'Begin the debrief here: what did each of them hear?'
        }
      />
      {agreed ? null : (
        <dl className="divide-y divide-line">
          {apart.map((entry) => (
            <Apart
              key={entry.competency}
              entry={entry}
              title={titles[entry.competency]}
              names={panelistNames}
            />
          ))}
          {opinionsDiffer ? (
            <div className="grid gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0 sm:grid-cols-[12rem_minmax(0,1fr)]">
              <dt className="font-medium text-base text-ink">The role they see</dt>
              <dd>
                <ul className="grid gap-0.5 text-base text-ink">
                  {opinions.map(({ opinion, panelists }) => (
                    <li key={opinion}>
                      {`${ROLE_OPINION_LABELS[opinion]}: `}
                      <span className="text-ink-muted">{namesOf(panelists, panelistNames)}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ) : null}
        </dl>
      )}
      {contradictions.length > 0 ? (
        <section aria-label="Worth asking about" className="mt-4 border-line border-t pt-3">
          <h3 className="mb-1 font-medium text-base text-ink">Worth asking about</h3>
          <ul className="grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink-muted tabular-nums marker:text-ink-faint">
            {contradictions.map((found) => (
              <li key={`${found.panelist} ${found.kind} ${'orientation' in found ? found.orientation : ''}`}>
                {contradictionSentence(found, panelistNames, titles)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Card>
  );
}

type ApartProps = { entry: PanelDisagreement['competencies'][number]; title: string; names: Names };

function Apart({ entry, title, names }: ApartProps) {
  const levels = [...new Set(entry.marks.map((mark) => mark.level))];
  return (
    <div className="grid gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="text-base text-ink">
        <span className="font-medium">{title}</span>
        <span className="block text-ink-muted text-sm tabular-nums">{entry.spread} levels apart</span>
      </dt>
      <dd>
        <ul className="grid gap-0.5 text-base text-ink tabular-nums">
          {levels.map((level) => (
            <li key={level}>
              {`${level}: `}
              <span className="text-ink-muted">
                {namesOf(
                  entry.marks.filter((mark) => mark.level === level).map((mark) => mark.panelist),
                  names,
                )}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function namesOf(panelists: readonly string[], names: Names): string {
  return panelists.map((panelist) => names[panelist] ?? 'a panelist').join(', ');
}
