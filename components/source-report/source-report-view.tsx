import { Route } from 'lucide-react';
import { ShareFigure } from '@/components/suggestion-record/share-figure';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField } from '@/components/ui/select-field';
import type { SourceCases } from '@/lib/data/source-report';
import {
  REPORTED_OUTCOMES,
  REPORTED_VERDICTS,
  reportSources,
  type Yield,
} from '@/lib/domain/source-report/source-report';
import { FEWEST_DECIDED } from '@/lib/domain/suggestion-record/share';
import { ChannelGuide } from './channel-guide';
import { OpeningsByChannel } from './openings-by-channel';
import { REPORTED_OUTCOME_LABELS, REPORTED_VERDICT_LABELS, sayWithheld } from './source-wording';
import { YieldTable } from './yield-table';

const WITHHELD = { title: 'Left out', of: ({ sealed }: Yield) => sealed };

/** What each channel yielded, in counts, and in shares only where there are enough. */
export function SourceReportView({ openings, chosen, cases }: SourceCases) {
  const report = reportSources(cases);
  const withheld = report.total.sealed > 0 ? [WITHHELD] : [];
  return (
    <div className="grid gap-4">
      <form method="get" data-screen-only className="flex flex-wrap items-end gap-3">
        <SelectField
          key={chosen?.id ?? ''}
          name="opening"
          label="Opening"
          className="min-w-0 flex-1 sm:max-w-100"
          defaultValue={chosen?.id ?? ''}
          options={[
            { value: '', label: 'All openings, without the sample' },
            ...openings.map(({ id, title, company }) => ({ value: id, label: `${title}, ${company}` })),
          ]}
        />
        <Button type="submit" className="h-9 max-sm:h-11">
          Show
        </Button>
      </form>
      {cases.length === 0 ? (
        <Card flush>
          <EmptyState icon={<Route aria-hidden />} title="No candidates to count yet">
            Once candidates are added or imported, this page shows which channels brought them and what came
            of it.
          </EmptyState>
        </Card>
      ) : (
        <>
          {report.total.sealed > 0 ? (
            <p className="max-w-prose text-base text-ink">{sayWithheld(report.total)}</p>
          ) : null}
          <YieldTable
            id="by-verdict"
            title="Channels by verdict"
            description="The newest recommendation of each candidacy, counted once."
            report={report}
            columns={[
              ...REPORTED_VERDICTS.map((verdict) => ({
                title: REPORTED_VERDICT_LABELS[verdict],
                of: ({ verdicts }: Yield) => verdicts[verdict],
              })),
              ...withheld,
            ]}
          />
          <YieldTable
            id="by-decision"
            title="Channels by decision"
            description={`The decision that stands. A share of offers among offers and declines is shown from ${FEWEST_DECIDED} on: of fewer it says little.`}
            report={report}
            columns={[
              ...REPORTED_OUTCOMES.map((outcome) => ({
                title: REPORTED_OUTCOME_LABELS[outcome],
                of: ({ outcomes }: Yield) => outcomes[outcome],
              })),
              ...withheld,
            ]}
            last={{ title: 'Offers among decided', of: ({ offers }) => <ShareFigure share={offers} /> }}
          />
          {chosen ? null : <OpeningsByChannel report={report} openings={openings} />}
        </>
      )}
      <ChannelGuide report={report} />
      <p className="max-w-prose text-base text-ink-muted">
        A channel that brought few candidates says little of the next ones, and people who were found in
        different ways were not compared under equal terms: the counts tell what happened, not what a channel
        is worth.
      </p>
    </div>
  );
}
