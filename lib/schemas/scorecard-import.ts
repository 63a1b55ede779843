import { z } from 'zod';
import { COMPETENCIES } from '../domain/rubric/competency';
import type { CandidateChoice, CardChoices, PanelistChoice } from '../domain/scorecard-import/card-choices';
import { MOST_CARDS } from '../domain/scorecard-import/past-cards';
import { id } from './text';

/** A file's own ids, names and addresses; what is longer is refused with its card. */
const fileKey = z.string().max(3000);
const typed = z.string().max(400);

/** The addresses and cards of a file, to hear which of them are known. */
export const CardsToCheck = z.object({
  openingId: id,
  emails: z.array(typed).max(MOST_CARDS * 2),
  cardIds: z.array(z.string().max(200)).max(MOST_CARDS),
});

const Panelist: z.ZodType<PanelistChoice> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: id }),
  z.object({ kind: z.literal('former') }),
]);

const Candidate: z.ZodType<CandidateChoice> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), candidacyId: id }),
  z.object({ kind: z.literal('new'), name: typed, email: typed }),
]);

const pairs = <Value extends z.ZodType>(value: Value) =>
  z.array(z.tuple([fileKey, value])).max(MOST_CARDS * 2);

const Choices = z
  .object({
    panelists: pairs(Panelist),
    candidates: pairs(Candidate),
    attributes: pairs(z.enum(COMPETENCIES).nullable()),
  })
  .transform(({ panelists, candidates, attributes }): CardChoices => {
    return {
      panelists: new Map(panelists),
      candidates: new Map(candidates),
      attributes: new Map(attributes),
    };
  });

export const ScorecardsToImport = z.object({
  openingId: id,
  /** Drawn by the browser: the same id twice is one import. */
  importId: z.uuid(),
  /** `all`: nothing unless every card is good. */
  take: z.enum(['all', 'good']),
  /** The file's text in UTF-8, packed by gzip, as base64: our server reads no more than ten megabytes at once. */
  packed: z.base64().min(1).max(9_000_000, 'This file is too large even when packed. Split it in parts.'),
  choices: Choices,
});
export type ScorecardImportInput = z.input<typeof ScorecardsToImport>;
