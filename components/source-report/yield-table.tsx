import type { ReactNode } from 'react';
import { CHANNEL_LABELS } from '@/components/opening/channel-wording';
import { Card, CardHeader } from '@/components/ui/card';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { SourceReport, Yield } from '@/lib/domain/source-report/source-report';
import { count } from '@/lib/panel-messages';

export type YieldColumn = { readonly title: string; readonly of: (one: Yield) => number };

type YieldTableProps = {
  id: string;
  title: string;
  description: string;
  report: SourceReport;
  columns: readonly YieldColumn[];
  /** One more column at the end that is no count. */
  last?: { readonly title: string; readonly of: (one: Yield) => ReactNode };
};

/** Channels down, counts across; on a phone the same as a list, one channel a paragraph. */
export function YieldTable({ id, title, description, report, columns, last }: YieldTableProps) {
  const rows = [
    ...report.channels.map((one) => ({ key: one.channel, title: CHANNEL_LABELS[one.channel], one })),
    { key: 'total', title: 'All channels', one: report.total },
  ];
  return (
    <Card flush aria-labelledby={id}>
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader id={id} title={title} description={description} />
      </div>
      <div className="max-sm:hidden print:block">
        <Table caption={title}>
          <TableHead>
            <TableHeader>Channel</TableHeader>
            <TableHeader numeric>Candidates</TableHeader>
            {columns.map((column) => (
              <TableHeader key={column.title} numeric>
                {column.title}
              </TableHeader>
            ))}
            {last ? <TableHeader>{last.title}</TableHeader> : null}
          </TableHead>
          <TableBody>
            {rows.map(({ key, title: name, one }) => (
              <TableRow key={key} className={key === 'total' ? 'font-medium' : undefined}>
                <TableHeader scope="row" className="min-w-52">
                  {name}
                </TableHeader>
                <Figure value={one.candidates} />
                {columns.map((column) => (
                  <Figure key={column.title} value={column.of(one)} />
                ))}
                {last ? <TableCell>{one.candidates > 0 ? last.of(one) : null}</TableCell> : null}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <dl className="divide-y divide-line sm:hidden print:hidden">
        {rows.map(({ key, title: name, one }) => (
          <div key={key} className="grid gap-1 px-4 py-2.5 text-base">
            <dt className="font-medium text-ink">{name}</dt>
            <dd className="text-ink-muted">{sayCounts(one, columns)}</dd>
            {last && one.candidates > 0 ? (
              <dd className="text-ink-muted">
                {`${last.title}: `}
                {last.of(one)}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Figure({ value }: { value: number }) {
  return (
    <TableCell numeric className={value === 0 ? 'text-ink-faint' : undefined}>
      {value}
    </TableCell>
  );
}

function sayCounts(one: Yield, columns: readonly YieldColumn[]): string {
  if (one.candidates === 0) return 'No candidate';
  const counts = columns.flatMap((column) => {
    const value = column.of(one);
    return value > 0 ? [`${column.title} ${value}`] : [];
  });
  return [count(one.candidates, 'candidate'), ...counts].join(' · ');
}
