'use server';

import { addDecision } from '../data/decision';
import { findCandidacyStanding } from '../data/standing';
import { canInCandidacy } from '../domain/policy/policy';
import { decisionInput } from '../schemas/decision';
import { defineAction } from './action';

export const recordDecision = defineAction({
  name: 'decision.record',
  input: decisionInput,
  load: (scope, input) => findCandidacyStanding(scope, input.candidacyId),
  allow: (_scope, standing) => canInCandidacy(standing, 'decide'),
  run: (scope, _standing, input, now) => addDecision(scope, input, now),
});
