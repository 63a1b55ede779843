import { CircleCheck, TriangleAlert } from 'lucide-react';
import { cn } from '@/components/ui/class-names';
import type { Editions, PlannedQuestion, PlannedSeat } from '@/lib/data/planned-seats';
import type { Focus } from '@/lib/domain/kit/focus';
import { checkFocus } from '@/lib/domain/kit/focus-coverage';
import { coverageSentences } from './focus-wording';

type FocusCheckProps = {
  questions: readonly PlannedQuestion[];
  here: readonly { readonly id: string; readonly name: string; readonly focus: Focus }[];
  others: readonly PlannedSeat[];
  editions: Editions;
};

/** What the candidate's whole panel leaves out, as it is planned now. */
export function FocusCheck({ questions, here, others, editions }: FocusCheckProps) {
  const elsewhere = others.map((seat) => ({
    id: `${seat.interviewId} ${seat.personId}`,
    name: `${seat.name} (in “${seat.interview}”)`,
    focus: seat.focus,
    questions: editions[seat.editionId] ?? [],
  }));
  const names = new Map([...here, ...elsewhere].map(({ id, name }) => [id, name]));
  const coverage = checkFocus(questions, [...here.map((seat) => ({ ...seat, questions })), ...elsewhere]);
  const found = coverageSentences(coverage, questions, (seat) => names.get(seat) ?? seat);
  const gaps = found.some(({ kind }) => kind === 'gap');
  const Icon = gaps ? TriangleAlert : CircleCheck;
  return (
    <section
      aria-label="What the panel leaves out"
      className={cn(
        'grid gap-1.5 rounded-md border px-3 py-2.5 text-ink',
        gaps ? 'border-warn/30 bg-warn-soft' : 'border-line bg-surface-sunken',
      )}
    >
      <p role="status" className="flex items-start gap-2 font-medium">
        <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', gaps ? 'text-warn-ink' : 'text-ok-ink')} />
        {gaps
          ? 'As planned, something is left out.'
          : 'Every question and every competency falls to somebody.'}
      </p>
      {found.length > 0 ? (
        <ul className="grid list-disc gap-1 pl-6 text-sm">
          {found.map(({ sentence }) => (
            <li key={sentence} className="break-words">
              {sentence}
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <p className="text-ink-muted text-sm">Counted with the other interviews of this candidate.</p>
      ) : null}
    </section>
  );
}
