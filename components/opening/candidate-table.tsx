import { PenLine } from 'lucide-react';
import Link from 'next/link';
import { OrientationBalance } from '@/components/chart/orientation-balance';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  TableSortHeader,
} from '@/components/ui/table';
import type { ListedCandidate, ListedPanel } from '@/lib/data/candidate-list';
import { decisionWording, sureWording, VERDICT_LABELS } from '@/lib/panel-messages';
import { type CandidateColumn, type CandidateOrder, orderHref } from './candidate-order';

type CandidateTableProps = {
  candidates: readonly ListedCandidate[];
  order: CandidateOrder;
  /** Address of the page, for the links that sort. */
  base: string;
};

export function CandidateTable({ candidates, order, base }: CandidateTableProps) {
  const sortable = { order, base };
  return (
    <Card flush>
      <Table caption="Candidates">
        <TableHead>
          <SortHeader column="name" {...sortable}>
            Candidate
          </SortHeader>
          <SortHeader column="cards" {...sortable}>
            Cards
          </SortHeader>
          <SortHeader column="fit" {...sortable}>
            Recommendation
          </SortHeader>
          <SortHeader column="facing" {...sortable}>
            Inward to outward
          </SortHeader>
          <TableHeader>Decision</TableHeader>
          <SortHeader column="added" {...sortable}>
            Added
          </SortHeader>
        </TableHead>
        <TableBody>
          {candidates.map((candidate) => (
            <TableRow key={candidate.candidacyId}>
              <TableHeader scope="row" className="min-w-40 max-w-40 font-normal sm:min-w-44 sm:max-w-80">
                <Link
                  href={`/candidacies/${candidate.candidacyId}`}
                  className="block truncate rounded-sm font-medium text-ink hover:underline"
                  title={candidate.name}
                >
                  {candidate.name}
                </Link>
                <span className="block truncate text-ink-muted text-sm" title={workOf(candidate)}>
                  {workOf(candidate)}
                </span>
              </TableHeader>
              <PanelCells panel={candidate.panel} name={candidate.name} />
              <TableCell className="whitespace-nowrap text-ink-muted">
                <LocalTime iso={candidate.addedAt.toISOString()} style="date" />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function PanelCells({ panel, name }: { panel: ListedPanel; name: string }) {
  if (panel.kind === 'sealed') {
    return (
      <TableCell colSpan={4} className="min-w-60">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">
          Opens when your card is in
          <Link
            href={`/scorecards/${panel.cardId}`}
            className="inline-flex items-center gap-1.5 rounded-sm font-medium text-accent-ink hover:underline"
          >
            <PenLine aria-hidden className="size-3.5" />
            Write your card<span className="sr-only"> on {name}</span>
          </Link>
        </span>
      </TableCell>
    );
  }
  const { cardsIn, cardsExpected, recommendation, decision } = panel;
  return (
    <>
      <TableCell className="whitespace-nowrap">{cardsWording(cardsIn, cardsExpected)}</TableCell>
      <TableCell className="whitespace-nowrap">
        {recommendation ? (
          <span className="grid">
            <span className={recommendation.sure === null ? 'text-ink-muted' : 'font-medium text-ink'}>
              {VERDICT_LABELS[recommendation.verdict]}
            </span>
            <span className="text-ink-muted text-sm">{sureWording(recommendation.sure)}</span>
          </span>
        ) : (
          <span className="text-ink-faint">None yet</span>
        )}
      </TableCell>
      <TableCell className="w-48 min-w-36">
        {recommendation ? (
          <OrientationBalance orientation={recommendation.orientation} variant="compact" />
        ) : (
          <span className="text-ink-faint">None yet</span>
        )}
      </TableCell>
      <TableCell className="min-w-28">
        {decision ? (
          decisionWording(decision.outcome, decision.role)
        ) : (
          <span className="text-ink-faint">None yet</span>
        )}
      </TableCell>
    </>
  );
}

type SortHeaderProps = {
  column: CandidateColumn;
  order: CandidateOrder;
  base: string;
  children: string;
};

function SortHeader({ column, order, base, children }: SortHeaderProps) {
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <TableSortHeader sorted={order.column === column ? direction : null}>
      <Link href={orderHref(base, column, order)} scroll={false} prefetch={false} className="rounded-sm">
        {children}
      </Link>
    </TableSortHeader>
  );
}

function cardsWording(cardsIn: number, expected: number): string {
  if (expected === 0) return 'No interview yet';
  return `${cardsIn} of ${expected} ${expected === 1 ? 'card' : 'cards'} in`;
}

function workOf(candidate: ListedCandidate): string {
  return [candidate.currentTitle, candidate.currentCompany].filter(Boolean).join(', ');
}
