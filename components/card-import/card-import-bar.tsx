import { Button } from '@/components/ui/button';
import { FormError } from '@/components/ui/form-error';
import { count } from '@/lib/panel-messages';
import type { CardImport } from './use-card-import';

/** What the import comes to, and the one button that does it. */
export function CardImportBar({ form }: { form: CardImport }) {
  const { failure, plan, pending, state } = form;
  return (
    <div className="grid gap-3">
      {state.kind === 'failed' ? (
        <div className="flex flex-wrap items-center gap-3 rounded-md border border-warn/40 bg-warn-soft px-3 py-2.5 text-base text-ink">
          <p className="min-w-0 flex-1 basis-80">{`Who is known here could not be asked. ${state.sentence}`}</p>
          <Button onClick={form.askAgain}>Ask again</Button>
        </div>
      ) : null}
      <FormError message={failure?.sentence} attempt={failure?.attempt} />
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line-strong bg-surface px-4 py-3">
        <p role="status" className="min-w-0 flex-1 basis-60 text-base text-ink">
          {plan ? sayPlan(form) : state.kind === 'asking' ? 'Looking for who is known here already.' : null}
        </p>
        <Button variant="primary" size="lg" pending={pending} onClick={form.send}>
          {plan && plan.good > 0 ? `Import ${count(plan.good, 'scorecard')}` : 'Import'}
        </Button>
      </div>
    </div>
  );
}

function sayPlan({ plan, take }: CardImport): string {
  if (!plan) return '';
  const { chains, good, kept, wrong } = plan;
  const added = new Set(
    chains.flatMap(({ candidate }) => (candidate.target.kind === 'new' ? [candidate.candidate.key] : [])),
  );
  const former = new Set(
    chains.flatMap(({ panelist }) => (panelist.target.kind === 'former' ? [panelist.key] : [])),
  );
  return [
    `${count(good, 'scorecard')} to import`,
    added.size > 0 ? `${count(added.size, 'candidate')} to add` : null,
    former.size > 0 ? count(former.size, 'former panelist') : null,
    kept > 0 ? `${count(kept, 'scorecard')} here already` : null,
    wrong > 0
      ? `${count(wrong, 'scorecard')} ${take === 'good' ? 'left out' : 'with something wrong'}`
      : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
    .concat('.');
}
