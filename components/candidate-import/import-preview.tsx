import { CHANNEL_LABELS } from '@/components/opening/channel-wording';
import { Card, CardHeader } from '@/components/ui/card';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { channelOf } from '@/lib/domain/candidate-import/channel-text';
import type { CandidateImport } from './use-import';

const SHOWN = 5;

/** The first rows as the candidates they would become; follows every change of the mapping. */
export function ImportPreview({ form }: { form: CandidateImport }) {
  const { rows, channels } = form;
  return (
    <Card flush aria-labelledby="import-preview">
      <div className="px-4 pt-4 sm:px-5">
        <CardHeader
          id="import-preview"
          title="Preview"
          description={rows.length > SHOWN ? `The first ${SHOWN} of ${rows.length} rows.` : null}
        />
      </div>
      <Table caption="Preview of the candidates" className="border-line border-t">
        <TableHead>
          <TableHeader numeric>Row</TableHeader>
          <TableHeader>Name</TableHeader>
          <TableHeader>E-mail</TableHeader>
          <TableHeader>Current title</TableHeader>
          <TableHeader>Company</TableHeader>
          <TableHeader>Headline</TableHeader>
          <TableHeader>Found through</TableHeader>
        </TableHead>
        <TableBody>
          {rows.slice(0, SHOWN).map((row) => (
            <TableRow key={row.row}>
              <TableCell numeric className="text-ink-muted">
                {row.row}
              </TableCell>
              <TableHeader scope="row" className="max-w-56 truncate">
                {row.name || <span className="font-normal text-ink-faint">No name</span>}
              </TableHeader>
              <Cell text={row.email} />
              <Cell text={row.currentTitle} />
              <Cell text={row.currentCompany} />
              <Cell text={row.headline} />
              <TableCell className="whitespace-nowrap">
                {CHANNEL_LABELS[channelOf(row.source, channels)]}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function Cell({ text }: { text: string }) {
  return (
    <TableCell className="max-w-48 truncate" title={text || undefined}>
      {text}
    </TableCell>
  );
}
