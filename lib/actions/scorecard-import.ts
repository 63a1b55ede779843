'use server';

import { sentenceOfCardFile } from '../card-import-messages';
import { listKnownForCards } from '../data/known-for-cards';
import { findOpeningRubric } from '../data/opening';
import { importScorecards } from '../data/scorecard-import';
import { findOpeningStanding } from '../data/standing';
import { canInOpening } from '../domain/policy/policy';
import { readCardFile } from '../schemas/card-file';
import { CardsToCheck, ScorecardsToImport } from '../schemas/scorecard-import';
import { defineAction } from './action';
import { unpackText } from './packed-text';

/** Served at `POST /api/openings/[id]/imports/scorecards/known`. Says what of a file is known here; stores nothing. */
export const checkScorecards = defineAction({
  name: 'scorecard.import_check',
  input: CardsToCheck,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'candidate.add'),
  run: async (scope, _standing, { openingId, ...asked }) => {
    const rubric = await findOpeningRubric(scope, openingId);
    if (!rubric) return { ok: false, code: 'not_found' };
    return { ok: true, value: { known: await listKnownForCards(scope, openingId, asked), rubric } };
  },
});

/** Served at `POST /api/openings/[id]/imports/scorecards`. */
export const importCardFile = defineAction({
  name: 'scorecard.import',
  input: ScorecardsToImport,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'candidate.add'),
  run: async (scope, _standing, { packed, ...input }, now) => {
    const text = await unpackText(packed);
    const file = text === null ? null : readCardFile(text);
    if (!file) return { ok: false, code: 'invalid', fields: { packed: 'This file could not be unpacked.' } };
    if (!file.ok) return { ok: false, code: 'invalid', fields: { packed: sentenceOfCardFile(file.problem) } };
    return importScorecards(scope, { ...input, read: file.read }, now);
  },
});
