import { Download, Printer, Trash2 } from 'lucide-react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import type { SelfView } from '@/lib/domain/self-assessment/read-self-assessment';
import { toSelfAssessmentText } from '@/lib/export/self-assessment-text';

type KeepResultProps = {
  view: SelfView;
  /** Whether the page shows the result, so that it can be printed. */
  printable: boolean;
  onClear: () => void;
};

/** Ways to take the result along, and to leave nothing of it on a shared machine. */
export function KeepResult({ view, printable, onClear }: KeepResultProps) {
  return (
    <div data-screen-only className="flex flex-wrap gap-2">
      {printable ? (
        <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
          Print
        </Button>
      ) : null}
      <Button icon={<Download aria-hidden />} onClick={() => download(view)}>
        Download as text
      </Button>
      <AlertDialog
        trigger={
          <Button variant="ghost" icon={<Trash2 aria-hidden />}>
            Remove from this browser
          </Button>
        }
        title="Remove your answers from this browser?"
        description="They cannot be brought back here. A print or a download that you made stays yours, and what was sent stays sent."
        confirmLabel="Remove"
        danger
        onConfirm={() => {
          onClear();
          return true;
        }}
      />
    </div>
  );
}

function download(view: SelfView) {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const text = toSelfAssessmentText(view, COMPETENCY_TITLES, day);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'my-own-view.txt';
  link.click();
  URL.revokeObjectURL(address);
}
