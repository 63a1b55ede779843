import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { recogniseColumns } from '@/lib/domain/candidate-import/columns';
import type { Encoding } from '@/lib/domain/candidate-import/decode-file';
import type { Delimiter } from '@/lib/domain/candidate-import/delimiter';
import { count } from '@/lib/panel-messages';
import type { OpenedFile } from './open-file';
import type { CandidateImport } from './use-import';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const DELIMITERS: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const SYSTEMS = { greenhouse: 'Greenhouse', lever: 'Lever' } as const;

/** What was read, and how it was understood. Takes the focus, as the choice it replaces is gone. */
export function FileSummary({ file, form }: { file: OpenedFile; form: CandidateImport }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2
            ref={heading}
            tabIndex={-1}
            className="truncate rounded-sm font-semibold text-ink text-md outline-none"
          >
            {file.name}
          </h2>
          <p role="status" className="text-ink-muted text-sm">
            {sayFile(file, form)}
          </p>
        </div>
        <Button onClick={form.close}>Choose another file</Button>
      </div>
      <CheckboxField
        label="The first row holds the headings"
        checked={form.headed}
        onChange={(event) => form.setHeaded(event.currentTarget.checked)}
      />
    </Card>
  );
}

function sayFile(file: OpenedFile, { rows, headed }: CandidateImport): string {
  const encoding = file.encoding ? `, ${ENCODINGS[file.encoding]}` : '';
  const system = headed ? recogniseColumns(file.table[0] ?? []).system : null;
  const recognised = system ? ` Headings as in files of ${SYSTEMS[system]}.` : '';
  return `${count(rows.length, 'row')}${encoding}, separated by ${DELIMITERS[file.delimiter]}.${recognised}`;
}
