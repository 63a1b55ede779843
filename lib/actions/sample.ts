'use server';

import { z } from 'zod';
import { loadSampleOpening } from '../data/sample';
import { removeSampleOpening } from '../data/sample-removal';
import { findWorkspaceStanding } from '../data/standing';
import { canInWorkspace } from '../domain/policy/policy';
import { id } from '../schemas/text';
import { defineAction } from './action';

export const loadSample = defineAction({
  name: 'sample.load',
  input: z.object({}),
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canInWorkspace(standing, 'sample.manage'),
  run: (scope, _standing, _input, now) => loadSampleOpening(scope, now),
});

export const removeSample = defineAction({
  name: 'sample.remove',
  input: z.object({ openingId: id }),
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canInWorkspace(standing, 'sample.manage'),
  run: (scope, _standing, { openingId }) => removeSampleOpening(scope, openingId),
});
