import type { ReactNode } from 'react';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { Tally } from '@/lib/domain/suggestion-record/suggestion-record';
import { ShareFigure } from './share-figure';
import { COUNT_TITLES } from './signal-table';

export type Period = { readonly key: string; readonly title: ReactNode; readonly tally: Tally };

type PeriodTableProps = {
  caption: string;
  /** What the rows are: "Month", "Reader". */
  heading: string;
  periods: readonly Period[];
};

const COUNTS = ['suggested', 'kept', 'other_words', 'other_signal', 'rejected', 'left_open'] as const;

/** The same figures for stretches of time: months, or readers in use. */
export function PeriodTable({ caption, heading, periods }: PeriodTableProps) {
  return (
    <Table caption={caption}>
      <TableHead>
        <TableHeader>{heading}</TableHeader>
        <TableHeader>Share kept</TableHeader>
        {COUNTS.map((column) => (
          <TableHeader key={column} numeric>
            {COUNT_TITLES[column]}
          </TableHeader>
        ))}
      </TableHead>
      <TableBody>
        {periods.map(({ key, title, tally }) => (
          <TableRow key={key}>
            <TableHeader scope="row" className="min-w-36 font-normal">
              {title}
            </TableHeader>
            <TableCell className="w-44">
              <ShareFigure share={tally.share} />
            </TableCell>
            {COUNTS.map((column) => (
              <TableCell key={column} numeric className={tally[column] === 0 ? 'text-ink-faint' : ''}>
                {tally[column]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
