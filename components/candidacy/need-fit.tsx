import Link from 'next/link';
import { Card } from '@/components/ui/card';
import type { PanelRecord } from '@/lib/data/candidacy-panel';
import { fitToNeed } from '@/lib/domain/role-need/need-fit';
import { complementSentence, coversSentence, lacksSentence, needFitSentence } from '@/lib/need-fit-messages';
import { RESULT_LABELS } from '@/lib/role-need-messages';

type NeedFitCardProps = Pick<PanelRecord, 'need' | 'standing'> & { openingId: string };

/** Next to which role the evidence fits: whether that role is the one this company needs. */
export function NeedFitCard({ openingId, need, standing }: NeedFitCardProps) {
  if (!need || !standing) return null;
  const fit = fitToNeed(need, standing.value.verdict);
  const covers = coversSentence(fit);
  return (
    <Card aria-labelledby="need-fit">
      <p className="mb-1 font-medium text-ink-muted text-sm">Fit to the need</p>
      <h2 id="need-fit" className="max-w-prose font-semibold text-ink text-md">
        {needFitSentence(fit)}
      </h2>
      <dl className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Line term="What the answers come to">{RESULT_LABELS[fit.result]}</Line>
        <Line term="What the company lacks">{lacksSentence(fit.lacks)}</Line>
        {covers ? <Line term="What this candidate covers">{covers}</Line> : null}
        {fit.kind === 'not_known' ? null : (
          <Line term="Beside whoever leads today">
            {complementSentence(fit.complement, need.technologyLeader)}
          </Line>
        )}
      </dl>
      <p className="mt-3 text-ink-faint text-sm">
        {'Read from the recommendation and '}
        <Link
          href={`/openings/${openingId}/need`}
          className="rounded-sm text-accent-ink underline underline-offset-2"
        >
          {`version ${need.version} of the role need`}
        </Link>
        {standing.needVersion === null || standing.needVersion === need.version
          ? '; it changes neither.'
          : `; the recommendation was made under version ${standing.needVersion}.`}
      </p>
    </Card>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-ink-muted text-sm">{term}</dt>
      <dd className="max-w-prose text-base text-ink">{children}</dd>
    </div>
  );
}
