'use client';

import { FileJson } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { Card, CardHeader } from '@/components/ui/card';
import { cn } from '@/components/ui/class-names';
import { FormError } from '@/components/ui/form-error';
import type { CardImport } from './use-card-import';

/** A file of past scorecards, chosen or dropped. */
export function CardFileChoice({ form }: { form: CardImport }) {
  const { fileProblem, reading } = form;
  const [over, setOver] = useState(false);
  function take(files: FileList | null) {
    const file = files?.[0];
    if (file) void form.open(file);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  return (
    <Card className="grid gap-5">
      <CardHeader
        className="mb-0"
        title="Choose a file"
        description="JSON: scorecards as Greenhouse’s Harvest interface answers them, or a file taken from Bearing as JSON, complete. Up to 2,000 scorecards and 20 MB. Nothing is imported before you have seen what would come of it."
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
        <FileJson aria-hidden className="size-6 text-ink-faint" />
        <label className="relative inline-flex h-10 cursor-pointer items-center rounded-md border border-transparent bg-accent px-4 font-medium text-base text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
          Choose a JSON file
          <input
            type="file"
            accept=".json,application/json,text/plain"
            className="absolute inset-0 w-full cursor-pointer opacity-0"
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file, put right meanwhile, can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p role="status" className="text-ink-muted text-sm">
          {reading ? 'Reading the file.' : 'or drop it here'}
        </p>
      </div>
    </Card>
  );
}
