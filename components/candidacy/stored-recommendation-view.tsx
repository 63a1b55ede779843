import { WorkedOutLinks } from '@/components/method/worked-out-links';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { PageHeader } from '@/components/ui/page-header';
import type { StoredRecommendation } from '@/lib/data/stored-recommendation';
import { underNeed } from '@/lib/need-fit-messages';
import {
  reasonSentence,
  restsOnSentence,
  sureSentence,
  titlesOf,
  verdictSentence,
} from '@/lib/panel-messages';
import { replaySentence } from '@/lib/sensitivity-messages';
import { PanelCharts } from './panel-charts';
import { RubricAsUsed } from './rubric-as-used';
import { StoredInputs } from './stored-inputs';

/** One recommendation as it was stored: the answer, whether it still comes out, and all that went in. */
export function StoredRecommendationView({ stored }: { stored: StoredRecommendation }) {
  const { candidacy, value, rubric, names } = stored;
  const { opening } = candidacy;
  const titles = titlesOf(rubric);
  const sure = sureSentence(value.sure);
  const stands = stored.number === stored.total;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: 'Openings', href: '/openings' },
          { label: `${opening.title}, ${opening.company}`, href: `/openings/${opening.id}` },
          { label: candidacy.candidate, href: `/candidacies/${candidacy.id}` },
        ]}
        title={`Recommendation ${stored.number} of ${stored.total}`}
        description={
          <p>
            {stands ? 'The one that stands, computed ' : 'An earlier one, computed '}
            <LocalTime iso={stored.at} style="moment" />.
          </p>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <Card aria-labelledby="recommendation">
            <h2 id="recommendation" className="font-semibold text-ink text-lg">
              {verdictSentence(value.verdict)}
            </h2>
            <p className="mt-2 max-w-prose text-base text-ink tabular-nums">
              {sure ? `${sure} ` : null}
              {restsOnSentence(value)}
            </p>
            <h3 className="mt-4 mb-1 font-medium text-ink-muted text-sm">Why</h3>
            <ul className="grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink-muted tabular-nums marker:text-ink-faint">
              {value.reasons.map((reason) => {
                const sentence = reasonSentence(reason, titles);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          </Card>
          <StoredInputs stored={stored} titles={titles} />
          <PanelCharts
            candidacyId={candidacy.id}
            name={candidacy.candidate}
            rubric={rubric}
            summary={value.summary}
            panelistNames={names}
            titles={titles}
          />
          <RubricAsUsed rubric={rubric} titles={titles} />
        </div>
        <div className="grid gap-4 max-lg:order-first">
          <Card aria-labelledby="replay">
            <CardHeader id="replay" title="Computed again" />
            <p className="max-w-prose text-base text-ink">{replaySentence(stored.replay, value)}</p>
            <p className="mt-2 text-ink-faint text-sm">
              {`Stored with rubric ${value.rubricVersion}, method ${value.methodVersion}${underNeed(stored.needVersion)}.`}
            </p>
            <WorkedOutLinks openingId={opening.id} candidacyId={candidacy.id} recommendationId={stored.id} />
          </Card>
        </div>
      </div>
    </>
  );
}
