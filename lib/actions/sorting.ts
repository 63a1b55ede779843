'use server';

import { findEditorCard } from '../data/scorecard';
import { findScorecardStanding } from '../data/standing';
import { countAttempt } from '../data/throttle';
import { changeUnsorted } from '../data/unsorted';
import { canOnScorecard } from '../domain/policy/policy';
import { toSortable } from '../domain/sorting/question-likeness';
import { sortTranscript as sort } from '../domain/sorting/sort-transcript';
import { measureSimilarity } from '../reading/similarity';
import { TranscriptToSort, UnsortedChange } from '../schemas/sorting';
import { defineCardAction } from './action';
import { cardNamed } from './card-named';

/** Served at `POST /api/sortings`. Says under which question each passage may belong; nothing is stored. */
export const sortTranscript = defineCardAction({
  cardOf: cardNamed,
  name: 'transcript.sort',
  input: TranscriptToSort,
  load: (scope, { scorecardId }) => findScorecardStanding(scope, scorecardId),
  allow: (_scope, standing) => canOnScorecard(standing, 'write'),
  run: async (scope, standing, { text }) => {
    if ((await countAttempt('sortings', scope.personId)) !== null)
      return { ok: false, code: 'read_too_often' };
    const card = await findEditorCard(scope, standing.scorecardId);
    if (!card) return { ok: false, code: 'not_found' };
    const questions = card.questions.map(toSortable);
    const byWords = sort(text, questions);
    return { ok: true, value: sort(text, questions, await measureSimilarity(byWords, questions)) };
  },
});

/** Served at `POST /api/scorecards/[id]/unsorted`. */
export const keepUnsorted = defineCardAction({
  cardOf: cardNamed,
  name: 'scorecard.keep_unsorted',
  input: UnsortedChange,
  load: (scope, { id }) => findScorecardStanding(scope, id),
  allow: (_scope, standing) => canOnScorecard(standing, 'write'),
  run: async (scope, _standing, { id, ...change }) => {
    const deed = await changeUnsorted(scope, id, change);
    if (deed === null) return { ok: false, code: 'not_found' };
    return deed.ok ? { ok: true, value: deed.unsorted } : deed;
  },
});
