import type { ReactNode } from 'react';
import { cn } from '@/components/ui/class-names';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PanelistHead } from './panelist-heads';

/** One row of a matrix against panelists. */
export type CoverageRow = {
  readonly key: string;
  readonly title: ReactNode;
  /** What stands in each cell, in the order of the heads; null where there is nothing. */
  readonly cells: readonly (number | null)[];
  /** The last cell, in words. */
  readonly sum: string;
  /** Beneath it. */
  readonly detail?: string;
  /** Worth a second look: said in the last cell, and set apart. */
  readonly thin: boolean;
};

type CoverageTableProps = {
  caption: string;
  rowHeading: string;
  heads: readonly PanelistHead[];
  groups: readonly { readonly title: string | null; readonly rows: readonly CoverageRow[] }[];
  /** Read out for an empty cell. */
  nothing: string;
};

/** Who saw what, a row a subject and a column a panelist. Narrow enough for a phone with four panelists. */
export function CoverageTable({ caption, rowHeading, heads, groups, nothing }: CoverageTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-left text-sm">
        <caption className="pb-2 text-left text-ink-muted text-sm">{caption}</caption>
        <thead>
          <tr className="border-line border-b align-bottom">
            <th scope="col" className="py-1.5 pr-2 font-medium text-ink-muted text-xs">
              {rowHeading}
            </th>
            {heads.map((head) => (
              <th
                key={head.id}
                scope="col"
                title={head.name}
                className="min-w-10 px-1 py-1.5 text-center font-medium text-ink-muted text-xs"
              >
                {head.short}
              </th>
            ))}
            <th scope="col" className="py-1.5 pl-2 text-right font-medium text-ink-muted text-xs">
              Seen by
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title ?? caption} className="divide-y divide-line">
            {group.title === null ? null : (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={heads.length + 2}
                  className="pt-4 pb-1 font-medium text-ink-muted text-xs"
                >
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} row={row} heads={heads} nothing={nothing} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

type RowProps = Pick<CoverageTableProps, 'heads' | 'nothing'> & { row: CoverageRow };

function Row({ row, heads, nothing }: RowProps) {
  return (
    <tr>
      <th scope="row" className="min-w-28 py-1.5 pr-2 font-normal text-ink">
        {row.title}
      </th>
      {heads.map((head, index) => {
        const value = row.cells[index] ?? null;
        return (
          <td key={head.id} className="p-0.5 text-center tabular-nums">
            {value === null ? (
              <>
                <span aria-hidden className="text-ink-faint">
                  –
                </span>
                <span className="sr-only">{nothing}</span>
              </>
            ) : (
              <span className="block rounded-sm bg-both-soft py-1 text-ink">{value}</span>
            )}
          </td>
        );
      })}
      <td
        className={cn(
          'whitespace-nowrap py-1.5 pl-2 text-right tabular-nums',
          row.thin ? 'font-medium text-warn-ink' : 'text-ink-muted',
        )}
      >
        {row.sum}
        {row.detail ? <span className="block font-normal text-ink-muted text-xs">{row.detail}</span> : null}
      </td>
    </tr>
  );
}
