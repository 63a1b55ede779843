import { useId } from 'react';
import { Card, CardHeader } from '@/components/ui/card';
import { FieldError } from '@/components/ui/field-frame';
import { NativeSelect } from '@/components/ui/native-select';
import { IMPORT_FIELDS, type ImportField } from '@/lib/domain/candidate-import/columns';
import { columnTitle, IMPORT_FIELD_LABELS } from '@/lib/import-messages';
import type { OpenedFile } from './open-file';
import type { CandidateImport } from './use-import';

/** Which column goes into what: recognised where headings tell, else by hand. */
export function ColumnMapping({ file, form }: { file: OpenedFile; form: CandidateImport }) {
  const id = useId();
  const headings = form.headed ? (file.table[0] ?? []) : null;
  const examples = form.headed ? file.table.slice(1) : file.table;
  return (
    <Card aria-labelledby={`${id}-title`}>
      <CardHeader
        id={`${id}-title`}
        title="Columns"
        description="Columns that are left out stay in this browser."
      />
      {form.named ? null : (
        <div className="mb-3">
          <FieldError id={`${id}-name`}>
            No column holds a name yet. Choose one for Name, or for First name and Last name.
          </FieldError>
        </div>
      )}
      <ul className="divide-y divide-line">
        {form.mapping.map((field, column) => {
          const title = columnTitle(headings, column);
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              key={column}
              className="grid items-center gap-x-4 gap-y-1.5 py-2 sm:grid-cols-[minmax(0,1fr)_14rem]"
            >
              <div className="min-w-0">
                <p className="truncate font-medium text-base text-ink">{title}</p>
                <p className="truncate text-ink-muted text-sm">{exampleOf(examples, column)}</p>
              </div>
              <NativeSelect
                aria-label={`“${title}” goes into`}
                value={field ?? ''}
                onChange={(event) => form.map(column, readField(event.currentTarget.value))}
              >
                <option value="">Left out</option>
                {IMPORT_FIELDS.map((known) => (
                  <option key={known} value={known}>
                    {IMPORT_FIELD_LABELS[known]}
                  </option>
                ))}
              </NativeSelect>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function exampleOf(rows: readonly (readonly string[])[], column: number): string {
  const cell = rows.find((cells) => (cells[column] ?? '').trim() !== '')?.[column];
  return cell ? `For example: ${cell.slice(0, 120)}` : 'Empty in every row';
}

function readField(value: string): ImportField | null {
  return IMPORT_FIELDS.find((field) => field === value) ?? null;
}
