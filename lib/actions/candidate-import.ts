'use server';

import { importCandidates } from '../data/candidate-import';
import { listKnownPeople } from '../data/known-people';
import { findOpeningStanding } from '../data/standing';
import type { KnownPerson } from '../domain/candidate-import/plan-import';
import { canInOpening } from '../domain/policy/policy';
import { AddressesToCheck, CandidatesToImport } from '../schemas/candidate-import';
import { defineAction } from './action';

/** Served at `POST /api/openings/[id]/imports/known`. Says which addresses are known to the importer; stores nothing. */
export const checkAddresses = defineAction({
  name: 'candidate.import_check',
  input: AddressesToCheck,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'candidate.add'),
  run: async (scope, _standing, { openingId, emails }) => {
    const known = await listKnownPeople(scope, openingId, emails);
    return { ok: true, value: known.map(withoutIds) };
  },
});

/** Served at `POST /api/openings/[id]/imports`. */
export const importFromFile = defineAction({
  name: 'candidate.import',
  input: CandidatesToImport,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'candidate.add'),
  run: (scope, _standing, input, now) => importCandidates(scope, input, now),
});

function withoutIds(known: KnownPerson): KnownPerson {
  const { email, group, name, currentTitle, currentCompany, opening, mayFill } = known;
  return { email, group, name, currentTitle, currentCompany, opening, mayFill };
}
