import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { PanelRecord } from '@/lib/data/candidacy-panel';
import { underNeed } from '@/lib/need-fit-messages';
import {
  type CompetencyTitles,
  outstandingSentence,
  reasonSentence,
  restsOnSentence,
  sureSentence,
  verdictSentence,
} from '@/lib/panel-messages';

type RecommendationCardProps = Pick<PanelRecord, 'standing' | 'outstanding'> & {
  titles: CompetencyTitles;
  /** How firmly it stands without any one person; null where that says nothing. */
  stands: string | null;
  /** Where the arithmetic and what went into it can be looked at. */
  workedOut: ReactNode;
};

/** The page's first line: the verdict as a sentence, how sure, what it rests on, what is missing. */
export function RecommendationCard({
  standing,
  outstanding,
  titles,
  stands,
  workedOut,
}: RecommendationCardProps) {
  const missing = outstandingSentence(outstanding.map((owed) => owed.panelist.name));
  if (!standing) {
    return (
      <Card aria-labelledby="recommendation">
        <h2 id="recommendation" className="font-semibold text-ink text-lg">
          No card is in yet.
        </h2>
        <p className="mt-2 max-w-prose text-base text-ink-muted">
          The recommendation is computed from submitted cards alone, so it begins with the first of them.
          {missing ? ` ${missing}` : null}
        </p>
      </Card>
    );
  }
  const { value } = standing;
  const sure = sureSentence(value.sure);
  return (
    <Card aria-labelledby="recommendation">
      <p className="mb-1 font-medium text-ink-muted text-sm">Recommendation</p>
      <h2 id="recommendation" className="font-semibold text-ink text-lg">
        {verdictSentence(value.verdict)}
      </h2>
      <p className="mt-2 max-w-prose text-base text-ink tabular-nums">
        {sure ? `${sure} ` : null}
        {restsOnSentence(value)}
        {stands ? ` ${stands}` : null}
      </p>
      {missing ? <p className="mt-1 max-w-prose text-base text-ink">{missing}</p> : null}
      <h3 className="mt-4 mb-1 font-medium text-ink-muted text-sm">Why</h3>
      <ul className="grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink-muted tabular-nums marker:text-ink-faint">
        {value.reasons.map((reason) => {
          const sentence = reasonSentence(reason, titles);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      <p className="mt-4 text-ink-faint text-sm">
        {'Computed '}
        <LocalTime iso={standing.at} />
        {` by fixed arithmetic on what people confirmed: rubric ${value.rubricVersion}, method ${value.methodVersion}${underNeed(standing.needVersion)}.`}
      </p>
      {workedOut}
    </Card>
  );
}
