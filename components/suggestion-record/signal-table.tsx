import Link from 'next/link';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  TableSortHeader,
} from '@/components/ui/table';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { FACET_TITLES } from '@/lib/domain/orientation/catalogue';
import type { SignalRecord } from '@/lib/domain/suggestion-record/suggestion-record';
import type { RecordColumn, RecordSearch } from '@/lib/schemas/suggestion-record';
import { addressOf, sortedBy } from './record-address';
import { ShareFigure } from './share-figure';
import { orderSignals, titleOf } from './signal-order';

type CountColumn = Exclude<RecordColumn, 'signal' | 'share'>;

export const COUNT_TITLES: Readonly<Record<CountColumn, string>> = {
  suggested: 'Suggested',
  kept: 'As is',
  other_words: 'Other words',
  other_signal: 'Other signal',
  rejected: 'Rejected',
  left_open: 'Left open',
  added: 'Added',
};
const COUNTS = Object.keys(COUNT_TITLES) as readonly CountColumn[];

/** Columns that make sense here: no reader is known of what was added by hand. */
function columnsFor(search: RecordSearch): readonly CountColumn[] {
  return search.reader === null ? COUNTS : COUNTS.filter((column) => column !== 'added');
}

export function SignalTable({ signals, search }: { signals: readonly SignalRecord[]; search: RecordSearch }) {
  const columns = columnsFor(search);
  return (
    <Table caption="What became of suggestions, by signal">
      <TableHead>
        <SortHeader column="signal" search={search}>
          Signal
        </SortHeader>
        <SortHeader column="share" search={search}>
          Share kept
        </SortHeader>
        {columns.map((column) => (
          <SortHeader key={column} column={column} search={search} numeric>
            {COUNT_TITLES[column]}
          </SortHeader>
        ))}
      </TableHead>
      <TableBody>
        {orderSignals(signals, search).map((signal) => (
          <TableRow key={`${signal.id} ${signal.orientation}`}>
            <TableHeader scope="row" className="min-w-44 max-w-72 font-normal sm:min-w-60">
              <Link
                href={addressOf({ ...search, signal: signal.id })}
                prefetch={false}
                className="rounded-sm font-medium text-ink hover:underline"
              >
                {titleOf(signal)}
              </Link>
              <span className="flex items-start gap-1.5 text-ink-muted text-sm">
                <OrientationGlyph orientation={signal.orientation} className="mt-1.5 size-2.5" />
                <span>
                  {ORIENTATION_TITLES[signal.orientation]},{' '}
                  {signal.known ? FACET_TITLES[signal.known.facet].toLowerCase() : 'of an earlier catalogue'}
                </span>
              </span>
            </TableHeader>
            <TableCell className="w-44">
              <ShareFigure share={signal.tally.share} />
            </TableCell>
            {columns.map((column) => (
              <TableCell key={column} numeric className={signal.tally[column] === 0 ? 'text-ink-faint' : ''}>
                {signal.tally[column]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type SortHeaderProps = { column: RecordColumn; search: RecordSearch; numeric?: boolean; children: string };

function SortHeader({ column, search, numeric, children }: SortHeaderProps) {
  const direction = search.order === 'desc' ? 'descending' : 'ascending';
  return (
    <TableSortHeader sorted={search.sort === column ? direction : null} numeric={numeric}>
      <Link href={addressOf(sortedBy(search, column))} scroll={false} prefetch={false} className="rounded-sm">
        {children}
      </Link>
    </TableSortHeader>
  );
}
