'use server';

import {
  beginAmendment as begin,
  canAmend,
  discardAmendment as discard,
  findAmendable,
} from '../data/amendment';
import type { CardScope } from '../data/card-scope';
import { isTakenSubmission, saveDraft, submitCard } from '../data/scorecard-draft';
import type { CardDeed } from '../data/scorecard-lock';
import { findScorecardStanding } from '../data/standing';
import { canOnScorecard, type Refusal } from '../domain/policy/policy';
import type { ContentProblem } from '../domain/scorecard/check-content';
import { sentenceFor } from '../messages';
import { CardReference, CardSave } from '../schemas/scorecard';
import { defineAction, defineCardAction, type Outcome } from './action';
import { cardNamed } from './card-named';

/** Served at `PUT /api/scorecards/[id]/draft`. */
export const saveScorecard = defineCardAction({
  cardOf: cardNamed,
  name: 'scorecard.save',
  input: CardSave,
  load: findStanding,
  allow: (_scope, standing) => canOnScorecard(standing, 'write'),
  run: async (scope, _standing, { id, ...save }, now) => toOutcome(await saveDraft(scope, id, save, now)),
});

/** Served at `POST /api/scorecards/[id]/submit`. Sent twice, it answers the same twice. */
export const submitScorecard = defineCardAction({
  cardOf: cardNamed,
  name: 'scorecard.submit',
  input: CardSave,
  load: async (scope, input) => {
    const standing = await findStanding(scope, input);
    return standing && { standing, taken: await isTakenSubmission(standing, input) };
  },
  allow: (_scope, { standing, taken }) => canOnScorecard(standing, taken ? 'read' : 'submit'),
  run: async (scope, _subject, { id, ...save }, now) => toOutcome(await submitCard(scope, id, save, now)),
});

export const beginAmendment = defineAction({
  name: 'scorecard.begin_amendment',
  input: CardReference,
  load: (scope, { id }) => findAmendable(scope, id),
  allow: (_scope, amendable) => canAmend(amendable),
  run: async (scope, _amendable, { id }) => toOutcome(await begin(scope, id)),
});

export const discardAmendment = defineAction({
  name: 'scorecard.discard_amendment',
  input: CardReference,
  load: findStanding,
  allow: (_scope, standing) => canOnScorecard(standing, 'write'),
  run: async (scope, _standing, { id }) => toOutcome(await discard(scope, id)),
});

function findStanding(scope: CardScope, { id }: { id: string }) {
  return findScorecardStanding(scope, id);
}

/** The deed asked once more under its lock; what changed since `allow` comes back as a code of its own. */
function toOutcome<Value>(deed: CardDeed<Value> | null): Outcome<Value, Refusal> {
  if (deed === null) return { ok: false, code: 'not_found' };
  if (deed.ok) return deed;
  if (deed.code === 'refused') return { ok: false, code: deed.refusal };
  return { ok: false, code: 'invalid', fields: Object.fromEntries(deed.problems.map(toField)) };
}

function toField({ kind, questionId }: ContentProblem): [string, string] {
  return [`notes.${questionId}`, sentenceFor(kind)];
}
