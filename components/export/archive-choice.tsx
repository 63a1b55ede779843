import { CheckboxField } from '@/components/ui/checkbox-field';
import { FILES_OF_EACH, TABLES_OF_ALL } from '@/lib/export/archive-contents';
import type { ExportFormat } from '@/lib/export/formats';

/** What is packed unless somebody chooses otherwise: something to read of each, and the figures of all. */
export const USUAL_FILES: readonly string[] = [FILES_OF_EACH[0]?.id ?? '', TABLES_OF_ALL[0]?.id ?? ''];

const PARTS: readonly { readonly legend: string; readonly formats: readonly ExportFormat[] }[] = [
  { legend: 'A file for each candidate', formats: FILES_OF_EACH },
  { legend: 'One table of all candidates', formats: TABLES_OF_ALL },
];

type ArchiveChoiceProps = {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** Which files an archive holds. */
export function ArchiveChoice({ chosen, onChange }: ArchiveChoiceProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {PARTS.map(({ legend, formats }) => (
        <fieldset key={legend} className="grid content-start gap-2.5">
          <legend className="mb-2 font-medium text-ink text-sm">{legend}</legend>
          {formats.map(({ id, label }) => (
            <CheckboxField
              key={id}
              label={label}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                )
              }
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
