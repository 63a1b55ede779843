import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { count } from '@/lib/panel-messages';
import type { CandidateImport } from './use-import';

/** What the import comes to, and the one button that does it. */
export function ImportBar({ form }: { form: CandidateImport }) {
  const { failure, known, pending, plan } = form;
  return (
    <div className="grid gap-3">
      {known.kind === 'failed' ? (
        <div className="flex flex-wrap items-center gap-3 rounded-md border border-warn/40 bg-warn-soft px-3 py-2.5 text-base text-ink">
          <p className="min-w-0 flex-1 basis-80">
            Which addresses are known already could not be asked. Importing stays safe: nobody is added to
            this opening twice.
          </p>
          <Button onClick={known.askAgain}>Ask again</Button>
        </div>
      ) : null}
      <FormError message={failure?.sentence} attempt={failure?.attempt} />
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line-strong bg-surface px-4 py-3">
        <p role="status" className="min-w-0 flex-1 basis-60 text-base text-ink">
          {known.kind === 'asking' ? 'Looking for addresses that are known already.' : sayPlan(form)}
        </p>
        <Button variant="primary" size="lg" pending={pending} onClick={form.send}>
          {plan.added === 0 ? 'Import' : `Import ${count(plan.added, 'candidate')}`}
        </Button>
      </div>
    </div>
  );
}

function sayPlan({ plan, rows, good, take }: CandidateImport): string {
  const left = rows.length - good.length;
  return [
    `${count(plan.added, 'candidate')} to add`,
    plan.filled > 0 ? `${count(plan.filled, 'row')} to merge` : null,
    plan.kept > 0 ? `${count(plan.kept, 'row')} known already` : null,
    left > 0 ? `${count(left, 'row')} ${take === 'good' ? 'left out' : 'with something wrong'}` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
    .concat('.');
}
