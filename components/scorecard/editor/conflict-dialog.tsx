'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LocalTime } from '@/components/ui/local-time';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { type Choice, type Difference, defaultChoice } from '@/lib/domain/scorecard/merge-content';
import { DifferenceField } from './difference-field';

type ConflictDialogProps = {
  differences: readonly Difference[];
  questionTitles: ReadonlyMap<string, string>;
  /** When the other text was saved; null for one that was found in this browser. */
  theirsSavedAt: string | null;
  /** One choice for each difference, by its key. */
  onResolve: (choices: ReadonlyMap<string, Choice>) => void;
  onLater: () => void;
};

/** Two texts of one card side by side. Shown while mounted; leaving it decides nothing. */
export function ConflictDialog({
  differences,
  questionTitles,
  theirsSavedAt,
  onResolve,
  onLater,
}: ConflictDialogProps) {
  const name = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choiceFor = (difference: Difference) => chosen.get(difference.key) ?? defaultChoice(difference);
  const sides =
    theirsSavedAt === null
      ? { mine: 'On this page', theirs: 'Left in this browser' }
      : { mine: 'This window', theirs: 'The other window' };

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onLater())}
      size="lg"
      title="Two texts of this card"
      description={<WhatHappened theirsSavedAt={theirsSavedAt} />}
      footer={
        <>
          <Button onClick={onLater}>Decide later</Button>
          <Button
            variant="primary"
            onClick={() => onResolve(new Map(differences.map((one) => [one.key, choiceFor(one)])))}
          >
            Keep what is chosen
          </Button>
        </>
      }
    >
      <div className="grid gap-6">
        {differences.map((difference) => (
          <DifferenceField
            key={difference.key}
            name={`${name}-${difference.key}`}
            title={titleOf(difference, questionTitles)}
            difference={difference}
            sides={sides}
            choice={choiceFor(difference)}
            onChoose={(choice) => setChosen(new Map(chosen).set(difference.key, choice))}
          />
        ))}
      </div>
    </Dialog>
  );
}

function WhatHappened({ theirsSavedAt }: Pick<ConflictDialogProps, 'theirsSavedAt'>) {
  if (theirsSavedAt === null) {
    return (
      <>
        This browser still holds another text of this card that never reached the server. Nothing is lost:
        choose what to keep.
      </>
    );
  }
  return (
    <>
      This card was also saved from another window, <LocalTime iso={theirsSavedAt} />. Nothing is lost: choose
      what to keep.
    </>
  );
}

function titleOf(difference: Difference, questionTitles: ReadonlyMap<string, string>): string {
  switch (difference.kind) {
    case 'note':
      return questionTitles.get(difference.key) ?? 'A question';
    case 'rating':
      return COMPETENCY_TITLES[difference.key];
    case 'overall':
      return 'Overall';
    case 'role_opinion':
      return 'Which role fits';
    case 'summary':
      return 'Summary';
  }
}
