'use client';

import { FileUp } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { FileDrop } from '@/components/ui/file-drop';
import { FormError } from '@/components/ui/form-error';
import { TextAreaField } from '@/components/ui/text-area-field';
import { openFile, openText } from './open-file';
import type { CandidateImport } from './use-import';

/** A file chosen or dropped, or rows pasted from a spreadsheet. */
export function FileChoice({ form }: { form: CandidateImport }) {
  const { fileProblem, pasted, setPasted } = form;

  return (
    <Card className="grid gap-5">
      <CardHeader
        className="mb-0"
        title="Choose a file"
        description="Separated values with one candidate a row, as Greenhouse, Lever and spreadsheets export them; up to 5,000 rows. The file is read in this browser: only the columns you map leave it."
      />
      <FormError message={fileProblem?.sentence} attempt={fileProblem?.attempt} />
      <FileDrop
        icon={<FileUp aria-hidden className="size-6 text-ink-faint" />}
        label="Choose a CSV file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={async (file) => form.open(await openFile(file))}
      >
        <p className="text-ink-muted text-sm">or drop it here</p>
      </FileDrop>
      <div className="grid gap-3">
        <TextAreaField
          label="Or paste rows"
          hint="Copied from a spreadsheet, with its headings."
          rows={3}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          spellCheck={false}
          className="[&_textarea]:max-h-60"
        />
        <div>
          <Button
            disabled={pasted.trim() === ''}
            onClick={async () => form.open(await openText(pasted, { name: 'Pasted rows', encoding: null }))}
          >
            Read pasted rows
          </Button>
        </div>
      </div>
    </Card>
  );
}
