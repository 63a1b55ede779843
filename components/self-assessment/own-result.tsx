import type { ReactNode, RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import type { SelfAnswers } from '@/lib/domain/self-assessment/answers';
import { readSelfAssessment } from '@/lib/domain/self-assessment/read-self-assessment';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { DRAW_SENTENCES, NO_RANKING } from '@/lib/self-assessment-messages';
import { AreaLists } from './area-lists';
import { ChosenAnswers } from './chosen-answers';
import { KeepResult } from './keep-result';

type OwnResultProps = {
  answers: SelfAnswers;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** Where it can be sent, and whether it was. */
  send: ReactNode;
  onBack: () => void;
  onClear: () => void;
};

const MINE = {
  settled: 'On your own, or taught to others',
  ahead: 'New to you, or done with others',
  open: 'Left open',
  example: 'Your example',
};

/** What the person may keep: their own words sorted, with nothing added up. */
export function OwnResult({ answers, headingRef, send, onBack, onClear }: OwnResultProps) {
  const view = readSelfAssessment(STANDARD_INSTRUMENT, answers);
  return (
    <div className="grid gap-4">
      <div className="grid gap-1.5">
        <h1 ref={headingRef} tabIndex={-1} className="font-semibold text-ink text-xl">
          Your own view
        </h1>
        <p className="text-ink-muted text-sm tabular-nums">{`${view.progress.answered} of ${view.progress.of} answered`}</p>
        <p className="max-w-prose text-base text-ink-muted">{NO_RANKING}</p>
      </div>
      {send}
      <KeepResult view={view} printable onClear={onClear} />
      <Card aria-labelledby="draw">
        <h2 id="draw" className="mb-1 font-semibold text-ink text-md">
          What draws you
        </h2>
        <p className="mb-3 max-w-prose text-base text-ink">{DRAW_SENTENCES[view.draw]}</p>
        <ChosenAnswers questions={view.questions} />
      </Card>
      {view.areas.map((area) => (
        <Card key={area.competency} aria-labelledby={area.competency}>
          <h2 id={area.competency} className="mb-3 font-semibold text-ink text-md">
            {COMPETENCY_TITLES[area.competency]}
          </h2>
          <AreaLists area={area} headings={MINE} level={3} />
        </Card>
      ))}
      <div data-screen-only>
        <Button size="lg" onClick={onBack}>
          Back to the questions
        </Button>
      </div>
    </div>
  );
}
