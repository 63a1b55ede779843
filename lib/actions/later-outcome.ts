'use server';

import { addLaterOutcome } from '../data/later-outcome';
import { findCandidacyStanding } from '../data/standing';
import { canInCandidacy } from '../domain/policy/policy';
import { LaterOutcomeInput } from '../schemas/later-outcome';
import { defineAction } from './action';

export const recordLaterOutcome = defineAction({
  name: 'later_outcome.record',
  input: LaterOutcomeInput,
  load: (scope, { candidacyId }) => findCandidacyStanding(scope, candidacyId),
  allow: (_scope, standing) => canInCandidacy(standing, 'hire.follow'),
  run: (scope, _standing, input, now) => addLaterOutcome(scope, input, now),
});
