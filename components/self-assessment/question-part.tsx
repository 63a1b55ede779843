import type { RefObject } from 'react';
import { Card } from '@/components/ui/card';
import { RadioCards } from '@/components/ui/radio-cards';
import type { SelfAnswers } from '@/lib/domain/self-assessment/answers';
import { LEANINGS, type SelfQuestion } from '@/lib/domain/self-assessment/instrument';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { leaningWording } from '@/lib/self-assessment-messages';

type QuestionPartProps = {
  answers: SelfAnswers;
  onAnswer: (answers: SelfAnswers) => void;
  headingRef: RefObject<HTMLHeadingElement | null>;
};

const OPEN = 'open';

export function QuestionPart({ answers, onAnswer, headingRef }: QuestionPartProps) {
  return (
    <Card aria-labelledby="part" className="grid gap-6">
      <div className="grid gap-1">
        <h1 id="part" ref={headingRef} tabIndex={-1} className="font-semibold text-ink text-lg">
          What draws you
        </h1>
        <p className="max-w-prose text-base text-ink-muted">
          Four choices between two things that both need doing. Neither is the better answer; take what is
          true of you on most days.
        </p>
      </div>
      {STANDARD_INSTRUMENT.questions.map((question) => (
        <RadioCards
          key={question.key}
          legend={question.text}
          name={question.key}
          options={[
            ...orderOf(question).map((leaning) => ({
              value: leaning,
              label: leaningWording(question, leaning),
            })),
            { value: OPEN, label: 'I leave this open' },
          ]}
          value={answers.leanings[question.key] ?? OPEN}
          onChange={(event) => {
            const { [question.key]: _left, ...leanings } = answers.leanings;
            const chosen = LEANINGS.find((leaning) => leaning === event.currentTarget.value);
            onAnswer({ ...answers, leanings: chosen ? { ...leanings, [question.key]: chosen } : leanings });
          }}
          className="[&_legend]:mb-1.5 [&_legend]:text-base"
        />
      ))}
    </Card>
  );
}

function orderOf({ first }: SelfQuestion) {
  return [first, first === 'strategic' ? 'operational' : 'strategic', 'both'] as const;
}
