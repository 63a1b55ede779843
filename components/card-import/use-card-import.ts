'use client';

import { useMemo, useRef, useState } from 'react';
import { randomUuid } from '@/components/form/random-uuid';
import { sentenceOfCardFile } from '@/lib/card-import-messages';
import type { CardImportResult } from '@/lib/data/scorecard-import';
import type { Competency } from '@/lib/domain/rubric/competency';
import {
  type CandidateChoice,
  type CardChoices,
  NO_CHOICES,
  type PanelistChoice,
} from '@/lib/domain/scorecard-import/card-choices';
import { type CardPlan, planCards } from '@/lib/domain/scorecard-import/plan-cards';
import { type CardOpening, type OpenedCards, openCardFile } from './open-card-file';
import { sendCards } from './send-cards';
import { useMeeting } from './use-meeting';

type Failure = { readonly sentence: string; readonly attempt: number };

/** All that is chosen for a file. Nothing of it goes when something fails, nor when the file is put right and chosen again. */
export function useCardImport(openingId: string, ownEmail: string) {
  const [file, setFile] = useState<OpenedCards | null>(null);
  const [reading, setReading] = useState(false);
  const [choices, setChoices] = useState<CardChoices>(NO_CHOICES);
  const [take, setTake] = useState<'all' | 'good'>('all');
  const [fileProblem, setFileProblem] = useState<Failure | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const [result, setResult] = useState<CardImportResult | null>(null);
  /** One for each file: sending it again after a lost answer brings nothing twice. */
  const importId = useRef('');
  const { state, askAgain } = useMeeting(openingId, file?.read ?? null);

  const plan = useMemo((): CardPlan | null => {
    if (!file || state.kind !== 'known') return null;
    const now = new Date().toISOString();
    return planCards(file.read, { ...state.meeting, openingId, choices, ownEmail, now });
  }, [file, state, openingId, choices, ownEmail]);

  function show(opening: CardOpening) {
    if (!opening.ok) {
      const sentence = sentenceOfCardFile(opening.problem);
      setFileProblem((before) => ({ sentence, attempt: (before?.attempt ?? 0) + 1 }));
      return;
    }
    importId.current = randomUuid();
    setFile(opening.file);
    setTake('all');
    setFileProblem(null);
    setFailure(null);
  }

  async function open(chosen: File) {
    setReading(true);
    const opening = await openCardFile(chosen);
    setReading(false);
    show(opening);
  }

  function refuse(sentence: string) {
    setFailure((before) => ({ sentence, attempt: (before?.attempt ?? 0) + 1 }));
  }

  async function send() {
    if (pending || !file) return;
    if (!plan) return refuse('Who is known here is not known yet. Ask again, then import.');
    if (plan.good === 0) {
      return refuse(
        plan.kept > 0 && plan.wrong === 0
          ? 'Every scorecard of this file is here already.'
          : 'No scorecard is good yet, so there is nothing to import.',
      );
    }
    if (take === 'all' && plan.wrong > 0) {
      return refuse('Some scorecards have something wrong. Put it right, or import the good ones alone.');
    }
    setPending(true);
    const answer = await sendCards(openingId, {
      importId: importId.current,
      take,
      text: file.text,
      choices,
    });
    setPending(false);
    if (answer.ok) setResult(answer.value);
    else refuse(answer.sentence);
  }

  return {
    ...{ file, reading, state, plan, choices, take, fileProblem, failure, pending, result },
    ...{ open, send, askAgain, setTake },
    close: () => setFile(null),
    startOver: () => {
      setFile(null);
      setResult(null);
      setChoices(NO_CHOICES);
    },
    choosePanelists: (chosen: readonly (readonly [string, PanelistChoice | null])[]) =>
      setChoices((before) => ({ ...before, panelists: withChoices(before.panelists, chosen) })),
    chooseCandidate: (key: string, choice: CandidateChoice | null) =>
      setChoices((before) => ({ ...before, candidates: withChoices(before.candidates, [[key, choice]]) })),
    mapAttribute: (attribute: string, competency: Competency | null) =>
      setChoices((before) => ({
        ...before,
        attributes: new Map(before.attributes).set(attribute, competency),
      })),
  };
}

export type CardImport = ReturnType<typeof useCardImport>;

/** The choices with these in place of what was chosen for the same keys; null takes one back. */
function withChoices<Choice>(
  before: ReadonlyMap<string, Choice>,
  chosen: readonly (readonly [string, Choice | null])[],
): ReadonlyMap<string, Choice> {
  const after = new Map(before);
  for (const [key, choice] of chosen) {
    if (choice === null) after.delete(key);
    else after.set(key, choice);
  }
  return after;
}
