import type { PanelCard } from '@/lib/domain/panel/card';
import { summarizeDisagreement } from '@/lib/domain/panel/disagreement';
import { type CompetencyTitles, ROLE_OPINION_LABELS } from '@/lib/panel-messages';

/** As on the candidacy's own page: one level is what raters differ by anyway. */
const APART = 2;

type PanelDisagreementProps = {
  cards: readonly PanelCard[];
  titles: CompetencyTitles;
  names: Readonly<Record<string, string>>;
};

/** Where one candidate's panel does not agree, in a few lines. */
export function PanelDisagreement({ cards, titles, names }: PanelDisagreementProps) {
  if (new Set(cards.map((card) => card.panelist)).size < 2) {
    return <span className="text-ink-faint">Fewer than two panelists</span>;
  }
  const { competencies, opinions, opinionsDiffer } = summarizeDisagreement(cards);
  const apart = competencies.filter(({ spread }) => spread >= APART);
  if (apart.length === 0 && !opinionsDiffer) {
    return <span className="text-ink-muted">No ratings two levels apart</span>;
  }
  return (
    <ul className="grid gap-1 text-ink print:gap-0.5 print:text-sm">
      {apart.map(({ competency, marks }) => (
        <li key={competency}>
          {`${titles[competency]}: `}
          <span className="text-ink-muted">
            {`${marks[0]?.level} by ${names[marks[0]?.panelist ?? ''] ?? 'a panelist'}, ` +
              `${marks.at(-1)?.level} by ${names[marks.at(-1)?.panelist ?? ''] ?? 'a panelist'}`}
          </span>
        </li>
      ))}
      {opinionsDiffer ? (
        <li>
          {'Role seen: '}
          <span className="text-ink-muted">
            {opinions
              .map(({ opinion, panelists }) => `${ROLE_OPINION_LABELS[opinion]} (${panelists.length})`)
              .join(', ')}
          </span>
        </li>
      ) : null}
    </ul>
  );
}
