'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { LoadingNote, Skeleton } from '@/components/ui/skeleton';
import { measureProgress, type SelfAnswers } from '@/lib/domain/self-assessment/answers';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { AreaPart } from './area-part';
import { OwnResult } from './own-result';
import { ProgressLine } from './progress-line';
import { QuestionPart } from './question-part';
import { SendPanel } from './send-panel';
import { StartCard } from './start-card';
import { useShelf } from './use-shelf';

/** Whom the answers may go to at the end; null at the public address, where they go nowhere. */
export type Recipient = {
  readonly token: string;
  readonly company: string;
  readonly openingTitle: string;
  readonly expiresAt: string;
};

const { areas } = STANDARD_INSTRUMENT;
/** A part for each area, then the questions, then the result; 0 is the beginning. */
const QUESTIONS_PART = areas.length + 1;
const RESULT_PART = areas.length + 2;

/** The self-assessment from its beginning to its result. `path` tells apart what this browser keeps of several. */
export function SelfAssessment({ path, recipient }: { path: string; recipient: Recipient | null }) {
  const { shelved, kept, change, clear } = useShelf(path);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<number | null>(null);
  const part = shelved ? Math.min(shelved.part, RESULT_PART) : null;

  // A new part begins at its heading, for eyes and for screen readers; the first one shown is no new part.
  useEffect(() => {
    if (part !== null && shown.current !== null && shown.current !== part) heading.current?.focus();
    if (part !== null) shown.current = part;
  }, [part]);

  if (shelved === null || part === null) return <Loading />;
  const { answers } = shelved;
  const goTo = (next: number) => change({ ...shelved, part: next });
  // Other answers are another sending: what the server holds under the earlier id is no longer the same.
  const answer = (next: SelfAnswers) => change({ ...shelved, answers: next, sendingId: null, sentAt: null });
  const progress = measureProgress(STANDARD_INSTRUMENT, answers);

  if (part === 0) {
    return (
      <StartCard
        recipient={recipient}
        begun={progress.answered > 0}
        onBegin={() => goTo(1)}
        headingRef={heading}
      />
    );
  }
  if (part === RESULT_PART) {
    return (
      <OwnResult
        answers={answers}
        headingRef={heading}
        onBack={() => goTo(QUESTIONS_PART)}
        onClear={clear}
        send={
          recipient ? (
            <SendPanel
              recipient={recipient}
              shelved={shelved}
              answered={progress.answered}
              onChange={change}
            />
          ) : null
        }
      />
    );
  }
  const area = areas[part - 1];
  return (
    <div className="grid gap-6">
      <ProgressLine part={part} parts={QUESTIONS_PART} progress={progress} kept={kept} />
      {area ? (
        <AreaPart
          key={area.competency}
          area={area}
          answers={answers}
          onAnswer={answer}
          headingRef={heading}
        />
      ) : (
        <QuestionPart answers={answers} onAnswer={answer} headingRef={heading} />
      )}
      <div className="flex flex-wrap justify-between gap-3">
        <Button size="lg" onClick={() => goTo(part - 1)}>
          Back
        </Button>
        <Button size="lg" variant="primary" onClick={() => goTo(part + 1)}>
          {part === QUESTIONS_PART ? 'See the result' : 'Next'}
        </Button>
      </div>
    </div>
  );
}

function Loading() {
  return (
    <>
      <LoadingNote>Loading what this browser keeps</LoadingNote>
      <Skeleton className="h-96 w-full rounded-lg" />
    </>
  );
}
