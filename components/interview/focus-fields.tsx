import { useId } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import type { PlannedQuestion } from '@/lib/data/planned-seats';
import type { Focus } from '@/lib/domain/kit/focus';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { focusSummary } from './focus-wording';

type FocusFieldsProps = {
  name: string;
  questions: readonly PlannedQuestion[];
  focus: Focus;
  onChange: (focus: Focus) => void;
};

/** One panelist's share, folded behind what it comes to. */
export function FocusFields({ name, questions, focus, onChange }: FocusFieldsProps) {
  const id = useId();
  const toggle = <Value extends string>(values: readonly Value[], value: Value, on: boolean) =>
    on ? [...values, value] : values.filter((one) => one !== value);
  return (
    <details className="min-w-0 px-3">
      <summary className="cursor-default rounded-sm py-2.5 text-ink">
        <span className="break-words font-medium">{name}</span>
        <span className="text-ink-muted text-sm">: {focusSummary(focus, questions)}</span>
      </summary>
      <div className="grid gap-4 pb-4">
        <fieldset aria-labelledby={`${id}-competencies`} className="grid min-w-0 gap-2">
          <legend id={`${id}-competencies`} className="mb-1 font-medium text-ink text-sm">
            Competencies<span className="sr-only"> of {name}</span>
          </legend>
          <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
            {COMPETENCIES.map((competency) => (
              <CheckboxField
                key={competency}
                label={COMPETENCY_TITLES[competency]}
                checked={focus.competencies.includes(competency)}
                onChange={(event) =>
                  onChange({
                    ...focus,
                    competencies: toggle(focus.competencies, competency, event.target.checked),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <fieldset aria-labelledby={`${id}-questions`} className="grid min-w-0 gap-2">
          <legend id={`${id}-questions`} className="mb-1 font-medium text-ink text-sm">
            Questions<span className="sr-only"> of {name}</span>
          </legend>
          <div className="grid gap-2.5">
            {questions.map((question) => (
              <CheckboxField
                key={question.key}
                label={question.text}
                checked={focus.questions.includes(question.key)}
                onChange={(event) =>
                  onChange({
                    ...focus,
                    questions: toggle(focus.questions, question.key, event.target.checked),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}
