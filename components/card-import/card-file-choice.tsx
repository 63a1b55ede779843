'use client';

import { FileJson } from 'lucide-react';
import { Card, CardHeader } from '@/components/ui/card';
import { FileDrop } from '@/components/ui/file-drop';
import { FormError } from '@/components/ui/form-error';
import type { CardImport } from './use-card-import';

/** A file of past scorecards, chosen or dropped. */
export function CardFileChoice({ form }: { form: CardImport }) {
  const { fileProblem, reading } = form;

  return (
    <Card className="grid gap-5">
      <CardHeader
        className="mb-0"
        title="Choose a file"
        description="JSON: scorecards as Greenhouse’s Harvest interface answers them, or a file taken from Bearing as JSON, complete. Up to 2,000 scorecards and 20 MB. Nothing is imported before you have seen what would come of it."
      />
      <FormError message={fileProblem?.sentence} attempt={fileProblem?.attempt} />
      <FileDrop
        icon={<FileJson aria-hidden className="size-6 text-ink-faint" />}
        label="Choose a JSON file"
        accept=".json,application/json,text/plain"
        onFile={(file) => void form.open(file)}
      >
        <p role="status" className="text-ink-muted text-sm">
          {reading ? 'Reading the file.' : 'or drop it here'}
        </p>
      </FileDrop>
    </Card>
  );
}
