import type { RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextAreaField } from '@/components/ui/text-area-field';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { LONGEST_EXAMPLE, type SelfAnswers } from '@/lib/domain/self-assessment/answers';
import { type Area, STEPS } from '@/lib/domain/self-assessment/instrument';
import { STEP_LABELS } from '@/lib/self-assessment-messages';

type AreaPartProps = {
  area: Area;
  answers: SelfAnswers;
  onAnswer: (answers: SelfAnswers) => void;
  headingRef: RefObject<HTMLHeadingElement | null>;
};

const SEGMENTS = STEPS.map((step) => ({ value: String(step), label: STEP_LABELS[step] }));

export function AreaPart({ area, answers, onAnswer, headingRef }: AreaPartProps) {
  const { competency, about, statements } = area;
  return (
    <Card aria-labelledby="part" className="grid gap-5">
      <div className="grid gap-1">
        <h1 id="part" ref={headingRef} tabIndex={-1} className="font-semibold text-ink text-lg">
          {COMPETENCY_TITLES[competency]}
        </h1>
        <p className="max-w-prose text-base text-ink-muted">{`${about} How far is each of these part of your work?`}</p>
      </div>
      <ul className="grid gap-5">
        {statements.map(({ key, text }) => {
          const step = answers.steps[key];
          return (
            <li key={key} className="grid justify-items-start gap-1.5">
              <SegmentedControl
                legend={text}
                name={key}
                segments={SEGMENTS}
                value={step === undefined ? '' : String(step)}
                onChange={(event) => {
                  const chosen = STEPS.find((known) => String(known) === event.currentTarget.value);
                  if (chosen) onAnswer({ ...answers, steps: { ...answers.steps, [key]: chosen } });
                }}
                className="max-sm:[&>div]:grid max-sm:[&>div]:grid-cols-2 [&_legend]:font-normal [&_legend]:text-base"
              />
              <Button
                size="sm"
                variant="ghost"
                aria-label={`Leave open: ${text}`}
                className={step === undefined ? 'invisible' : undefined}
                onClick={() => {
                  const { [key]: _left, ...steps } = answers.steps;
                  onAnswer({ ...answers, steps });
                }}
              >
                Leave open
              </Button>
            </li>
          );
        })}
      </ul>
      <TextAreaField
        label="An example from your own work"
        optional
        hint="One situation: what you did, and what came of it. Leave out names of people."
        maxLength={LONGEST_EXAMPLE}
        value={answers.examples[competency] ?? ''}
        onChange={(event) =>
          onAnswer({
            ...answers,
            examples: { ...answers.examples, [competency]: event.currentTarget.value },
          })
        }
      />
    </Card>
  );
}
