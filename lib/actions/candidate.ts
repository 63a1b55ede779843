'use server';

import { addCandidate } from '../data/candidate';
import { findOpeningStanding } from '../data/standing';
import { canInOpening } from '../domain/policy/policy';
import { NewCandidate } from '../schemas/candidate';
import { defineAction } from './action';

export const putForwardCandidate = defineAction({
  name: 'candidate.add',
  input: NewCandidate,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'candidate.add'),
  run: (scope, _standing, { openingId, ...facts }) => addCandidate(scope, openingId, facts),
});
