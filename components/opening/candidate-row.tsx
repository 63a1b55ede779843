import { PenLine } from 'lucide-react';
import Link from 'next/link';
import { memo } from 'react';
import { RowBalance, RowLevel } from '@/components/chart/row-figure';
import { Checkbox } from '@/components/ui/checkbox';
import { LocalTime } from '@/components/ui/local-time';
import { TableCell, TableHeader, TableRow } from '@/components/ui/table';
import type { ListedCandidate, ListedPanel } from '@/lib/data/candidate-list';
import { decisionWording, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';
import { STAGE_LABELS } from './stage-wording';

type CandidateRowProps = {
  candidate: ListedCandidate;
  chosen: boolean;
  onChoose: (candidacyId: string, chosen: boolean) => void;
};

/** On a phone the cells stand in two columns under the name. */
export const CandidateRow = memo(function CandidateRow({ candidate, chosen, onChoose }: CandidateRowProps) {
  const { candidacyId, name, panel } = candidate;
  const work = [candidate.currentTitle, candidate.currentCompany].filter(Boolean).join(', ');
  return (
    <TableRow className="max-md:grid max-md:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,1fr)] max-md:gap-y-2 max-md:py-3">
      <TableCell className="w-10 pr-0 max-md:row-span-2 max-md:p-0 max-md:pl-3">
        <Checkbox
          aria-label={`Choose ${name} to compare`}
          checked={chosen}
          onChange={(event) => onChoose(candidacyId, event.target.checked)}
        />
      </TableCell>
      <TableHeader
        scope="row"
        className="min-w-0 font-normal max-md:col-span-2 max-md:p-0 max-md:pr-4 md:min-w-40 md:max-w-52"
      >
        <Link
          href={`/candidacies/${candidacyId}`}
          prefetch={false}
          className="block truncate rounded-sm font-medium text-ink hover:underline"
          title={name}
        >
          {name}
        </Link>
        <span className="block truncate text-ink-muted text-sm" title={work}>
          {work}
        </span>
      </TableHeader>
      {panel.kind === 'sealed' ? <Sealed name={name} cardId={panel.cardId} /> : <Open panel={panel} />}
      <TableCell className="whitespace-nowrap text-ink-muted max-md:hidden">
        <LocalTime iso={candidate.addedAt.toISOString()} style="date" />
      </TableCell>
    </TableRow>
  );
});

function Sealed({ name, cardId }: { name: string; cardId: string }) {
  return (
    <TableCell colSpan={6} className="max-md:col-span-2 max-md:col-start-2 max-md:p-0 max-md:pr-4">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">
        Opens when your card is in
        <Link
          href={`/scorecards/${cardId}`}
          prefetch={false}
          className="inline-flex items-center gap-1.5 rounded-sm font-medium text-accent-ink hover:underline"
        >
          <PenLine aria-hidden className="size-3.5" />
          Write your card<span className="sr-only"> on {name}</span>
        </Link>
      </span>
    </TableCell>
  );
}

const LEFT = 'max-md:col-start-2 max-md:p-0 max-md:pr-3';
const RIGHT = 'max-md:col-start-3 max-md:p-0 max-md:pr-4';

function Open({ panel }: { panel: Extract<ListedPanel, { kind: 'open' }> }) {
  const { recommendation, decision, stage } = panel;
  return (
    <>
      <TableCell className={LEFT}>
        {recommendation ? (
          <span className={recommendation.sure === null ? 'text-ink-muted' : 'font-medium text-ink'}>
            {VERDICT_LABELS[recommendation.verdict]}
          </span>
        ) : (
          <span className="text-ink-faint">No recommendation</span>
        )}
      </TableCell>
      <TableCell className={`whitespace-nowrap ${RIGHT}`}>
        {sureWording(recommendation?.sure ?? null) ?? <Nothing />}
      </TableCell>
      <TableCell className={LEFT}>
        <span className="text-ink-faint text-xs md:hidden">Level</span>
        {recommendation ? <RowLevel level={recommendation.level} /> : <Nothing />}
      </TableCell>
      <TableCell className={RIGHT}>
        <span className="text-ink-faint text-xs md:hidden">Inward to outward</span>
        {recommendation ? <RowBalance orientation={recommendation.orientation} /> : <Nothing />}
      </TableCell>
      <TableCell className={`whitespace-nowrap ${LEFT}`}>
        {cardsWording(panel.cardsIn, panel.cardsExpected)}
      </TableCell>
      <TableCell className={`min-w-24 ${RIGHT}`}>
        {STAGE_LABELS[stage]}
        {decision ? (
          <span className="block text-ink-muted text-sm">
            {decisionWording(decision.outcome, decision.role)}
          </span>
        ) : null}
      </TableCell>
    </>
  );
}

/** Holds the place of a figure that does not exist. */
function Nothing() {
  return (
    <span className="text-ink-faint">
      <span aria-hidden>–</span>
      <span className="sr-only">none</span>
    </span>
  );
}

function cardsWording(cardsIn: number, expected: number): string {
  if (expected === 0) return 'No cards';
  return `${cardsIn} of ${expected} ${expected === 1 ? 'card' : 'cards'} in`;
}
