'use client';

import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { cn } from '@/components/ui/class-names';
import { FormError } from '@/components/ui/form-error';
import { TextAreaField } from '@/components/ui/text-area-field';
import { openFile, openText } from './open-file';
import type { CandidateImport } from './use-import';

/** A file chosen or dropped, or rows pasted from a spreadsheet. */
export function FileChoice({ form }: { form: CandidateImport }) {
  const { fileProblem, pasted, setPasted } = form;
  const [over, setOver] = useState(false);
  async function take(files: FileList | null) {
    const file = files?.[0];
    if (file) form.open(await openFile(file));
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }
  return (
    <Card className="grid gap-5">
      <CardHeader
        className="mb-0"
        title="Choose a file"
        description="Separated values with one candidate a row, as Greenhouse, Lever and spreadsheets export them; up to 5,000 rows. The file is read in this browser: only the columns you map leave it."
      />
      <FormError message={fileProblem?.sentence} attempt={fileProblem?.attempt} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          'grid justify-items-center gap-2 rounded-md border border-dashed px-4 py-8 text-center',
          over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface-sunken/60',
        )}
      >
        <FileUp aria-hidden className="size-6 text-ink-faint" />
        <label className="relative inline-flex h-10 cursor-pointer items-center rounded-md border border-transparent bg-accent px-4 font-medium text-base text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
          Choose a CSV file
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            className="absolute inset-0 w-full cursor-pointer opacity-0"
            onChange={(event) => {
              void take(event.currentTarget.files);
              // The same file, put right meanwhile, can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p className="text-ink-muted text-sm">or drop it here</p>
      </div>
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
