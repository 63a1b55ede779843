'use client';

import { Check, ClipboardCopy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField } from '@/components/ui/text-area-field';
import { useToast } from '@/components/ui/toast';
import { toExportRequest } from './export-address';
import { fetchExport } from './fetch-export';

const PLAIN = { format: 'markdown', anonymity: { candidate: false, panelists: false }, options: [] };

/** The brief on the clipboard in one press. Where the browser refuses that, the text stands ready for the hand to copy. */
export function CopyBrief({ candidacyId }: { candidacyId: string }) {
  const toast = useToast();
  const area = useRef<HTMLTextAreaElement>(null);
  const [pending, setPending] = useState(false);
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function copy() {
    setPending(true);
    setCopied(false);
    const request = toExportRequest({ kind: 'candidacy', candidacyId }, PLAIN);
    const file = await fetchExport(request, new AbortController().signal);
    setPending(false);
    if (!file.ok) return toast({ text: file.sentence, tone: 'danger' });
    const text = await file.blob.text();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      toast({ text: 'The brief is on the clipboard, as Markdown.' });
    } catch {
      setRefused(text);
    }
  }

  return (
    <>
      <Button
        data-screen-only
        onClick={copy}
        pending={pending}
        icon={copied ? <Check aria-hidden /> : <ClipboardCopy aria-hidden />}
      >
        Copy brief
      </Button>
      <Dialog
        open={refused !== null}
        onOpenChange={(open) => open || setRefused(null)}
        title="Copy the brief"
        description="The browser keeps the clipboard to itself here. The text is selected: copy it with Ctrl C or Cmd C."
        size="lg"
        initialFocus={() => area.current}
      >
        <TextAreaField
          ref={area}
          label="Brief as Markdown"
          value={refused ?? ''}
          readOnly
          rows={14}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Dialog>
    </>
  );
}
