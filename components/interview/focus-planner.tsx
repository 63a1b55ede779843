'use client';

import { Shuffle } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Editions, PlannedQuestion, PlannedSeat } from '@/lib/data/planned-seats';
import { type Focus, NO_FOCUS, shareOut } from '@/lib/domain/kit/focus';
import { FocusCheck } from './focus-check';
import { FocusFields } from './focus-fields';

export type Focuses = Readonly<Record<string, Focus>>;

type FocusPlannerProps = {
  /** Of the kit this interview asks from. */
  questions: readonly PlannedQuestion[];
  panelists: readonly { readonly personId: string; readonly name: string }[];
  focuses: Focuses;
  onChange: (focuses: Focuses) => void;
  /** Seats of the candidate's other interviews. */
  others: readonly PlannedSeat[];
  editions: Editions;
};

/** Who asks what, and what nobody asks, over all interviews of the candidate. */
export function FocusPlanner({
  questions,
  panelists,
  focuses,
  onChange,
  others,
  editions,
}: FocusPlannerProps) {
  function share() {
    const shares = shareOut(questions, panelists.length);
    const shared = panelists.map(({ personId }, index) => {
      const kept = focuses[personId]?.competencies ?? [];
      return [personId, { competencies: kept, questions: shares[index]?.questions ?? [] }] as const;
    });
    onChange({ ...focuses, ...Object.fromEntries(shared) });
  }

  return (
    <div className="grid gap-4">
      {panelists.length === 0 ? (
        <p className="text-ink-muted">Choose panelists first; then say here what each looks at.</p>
      ) : (
        <>
          <div className="grid divide-y divide-line rounded-md border border-line">
            {panelists.map(({ personId, name }) => (
              <FocusFields
                key={personId}
                name={name}
                questions={questions}
                focus={focuses[personId] ?? NO_FOCUS}
                onChange={(focus) => onChange({ ...focuses, [personId]: focus })}
              />
            ))}
          </div>
          <div>
            <Button size="sm" icon={<Shuffle aria-hidden />} onClick={share}>
              Share the questions out
            </Button>
          </div>
          <FocusCheck
            questions={questions}
            here={panelists.map(({ personId, name }) => ({
              id: personId,
              name,
              focus: focuses[personId] ?? NO_FOCUS,
            }))}
            others={others}
            editions={editions}
          />
        </>
      )}
    </div>
  );
}
