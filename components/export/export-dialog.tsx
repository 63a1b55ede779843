'use client';

import { Download } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Dialog } from '@/components/ui/dialog';
import { RadioCards } from '@/components/ui/radio-cards';
import { ARCHIVE } from '@/lib/export/archive-contents';
import { EXPORT_FORMATS, EXPORT_GROUPS, type ExportFormat } from '@/lib/export/formats';
import { AnonymityFields } from './anonymity-fields';
import { ArchiveChoice, USUAL_FILES } from './archive-choice';
import { useArchiveTray } from './archive-tray';
import { type ArchiveOrder, type ExportTarget, toExportRequest } from './export-address';
import { fetchExport, saveFile } from './fetch-export';

type ExportDialogProps = {
  target: ExportTarget;
  /** What it takes, in words: "Noor Haddad", "3 chosen candidates". */
  what: string;
  /** On the button that opens it. */
  label?: string;
};

const ALL: readonly ExportFormat[] = EXPORT_FORMATS;
const GROUPS = Object.keys(EXPORT_GROUPS) as ExportFormat['group'][];

/** Which file, and who stays unnamed in it. */
export function ExportDialog({ target, what, label = 'Export' }: ExportDialogProps) {
  const formats = ALL.filter(({ subjects }) => subjects.includes(target.kind));
  const beginArchive = useArchiveTray();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(formats[0]?.id ?? '');
  const [files, setFiles] = useState(USUAL_FILES);
  const [outcome, setOutcome] = useState<{ text: string; failed: boolean } | null>(null);
  const [pending, setPending] = useState(false);
  const underWay = useRef<AbortController | null>(null);
  const packed = chosen === ARCHIVE.id ? files : [chosen];
  const options = formats.filter(({ id }) => packed.includes(id)).flatMap((format) => format.options);

  async function take(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const anonymity = { candidate: form.has('candidate'), panelists: form.has('panelists') };
    const wanted = [...new Set(options.filter((option) => form.has(option)))];
    if (chosen === ARCHIVE.id && target.kind === 'opening') {
      const problem = pack({ target, what, formats: files, anonymity, options: wanted });
      setOutcome(problem === null ? null : { text: problem, failed: true });
      return setOpen(problem !== null);
    }
    const controller = new AbortController();
    underWay.current = controller;
    setPending(true);
    setOutcome(null);
    const request = toExportRequest(target, { format: chosen, anonymity, options: wanted });
    const file = await fetchExport(request, controller.signal);
    if (file.ok) saveFile(file.name, file.blob);
    setPending(false);
    setOutcome(
      file.ok ? { text: `Saved as ${file.name}.`, failed: false } : { text: file.sentence, failed: true },
    );
  }

  /** Begins an archive in the tray; answers what is in the way, if something is. */
  function pack(order: ArchiveOrder): string | null {
    if (order.formats.length === 0) return 'Choose at least one file.';
    return beginArchive(order) ? null : 'Another archive is being written. Wait for it, or cancel it.';
  }

  return (
    <Dialog
      open={open}
      trigger={
        <Button icon={<Download aria-hidden />} data-screen-only>
          {label}
        </Button>
      }
      title={`Export: ${what}`}
      description="A file holds what you may read here and nothing else. Each is recorded in the export log."
      size="lg"
      onOpenChange={(shown) => {
        setOpen(shown);
        if (!shown) underWay.current?.abort();
        setOutcome(null);
      }}
    >
      <form onSubmit={take} className="grid gap-5">
        {GROUPS.map((group) => (
          <RadioCards
            key={group}
            legend={EXPORT_GROUPS[group]}
            name="format"
            columns={2}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            options={formats
              .filter((format) => format.group === group)
              .map(({ id, label: title, hint }) => ({ value: id, label: title, hint }))}
          />
        ))}
        {target.kind === 'opening' ? (
          <RadioCards
            legend="Several files in one"
            name="format"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            options={[{ value: ARCHIVE.id, label: ARCHIVE.label, hint: ARCHIVE.hint }]}
          />
        ) : null}
        {chosen === ARCHIVE.id ? <ArchiveChoice chosen={files} onChange={setFiles} /> : null}
        <AnonymityFields candidates={target.kind === 'candidacy' ? 'one' : 'several'} />
        {options.includes('byteOrderMark') ? (
          <CheckboxField
            name="byteOrderMark"
            label="Begin the file with a byte order mark"
            hint="For Excel, where letters beyond plain English come out wrong otherwise."
          />
        ) : null}
        {options.includes('letterPaper') ? (
          <CheckboxField name="letterPaper" label="US Letter paper" hint="Otherwise A4." />
        ) : null}
        <div className="flex flex-wrap items-center justify-end gap-3">
          <p
            role="status"
            className={`min-w-0 flex-1 basis-60 break-words text-sm ${outcome?.failed ? 'text-danger-ink' : 'text-ink-muted'}`}
          >
            {outcome?.text}
          </p>
          {pending ? (
            <Button type="button" onClick={() => underWay.current?.abort()}>
              Stop
            </Button>
          ) : null}
          <Button type="submit" variant="primary" pending={pending} icon={<Download aria-hidden />}>
            Save file
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
