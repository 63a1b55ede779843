import { z } from 'zod';
import { findSignal } from '../domain/orientation/catalogue';
import { EVIDENCE_ORIGINS, ORIENTATIONS } from '../domain/orientation/orientation';
import { COMPETENCIES, OVERALLS, RATING_LEVELS, ROLE_OPINIONS } from '../domain/rubric/competency';
import { type CardContent, LONGEST_NOTE, LONGEST_SUMMARY } from '../domain/scorecard/content';

const LONGEST_REASON = 2_000;
const MOST_PASSAGES = 200;
const MOST_NOTES = 100;

/** Ids of ours hold nothing else. Any other becomes one that nothing has: malformed and unknown look alike. */
const cardId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .catch('-');

const offset = z.number().int().min(0).max(LONGEST_NOTE);

const passage = z.object({
  start: offset,
  end: offset,
  orientation: z.enum(ORIENTATIONS),
  signal: z.string().refine((id) => findSignal(id) !== null, 'Choose a signal of the field guide.'),
  origin: z.enum(EVIDENCE_ORIGINS),
  confidence: z.number().min(0).max(1).nullable(),
  readerVersion: z
    .string()
    .max(64)
    .regex(/^[\w.-]+$/)
    .nullable(),
  // Left out by windows that were opened before it was kept.
  changedFrom: z
    .object({
      orientation: z.enum(ORIENTATIONS),
      signal: z.string().refine((id) => findSignal(id) !== null, 'Choose a signal of the field guide.'),
      passageChanged: z.boolean(),
    })
    .nullable()
    .default(null),
});

const note = z.object({
  questionId: z.string().max(64),
  // Kept exactly as typed: trimming would move the words under their passages.
  text: z.string().max(LONGEST_NOTE, tooLong('A note', LONGEST_NOTE)),
  evidence: z
    .array(passage)
    .max(MOST_PASSAGES, `A note takes at most ${MOST_PASSAGES} passages. Remove some of them.`),
});

const content: z.ZodType<CardContent> = z.object({
  notes: z.array(note).max(MOST_NOTES, 'A card takes one note a question.'),
  ratings: z.partialRecord(z.enum(COMPETENCIES), z.literal(RATING_LEVELS).nullable()),
  overall: z.enum(OVERALLS).nullable(),
  roleOpinion: z.enum(ROLE_OPINIONS).nullable(),
  summary: z.string().max(LONGEST_SUMMARY, tooLong('The summary', LONGEST_SUMMARY)),
});

/** A save or a submission, as a window sends it. */
export const CardSave = z.object({
  id: cardId,
  baseVersion: z.number().int().min(0),
  content,
  amendmentReason: z.string().max(LONGEST_REASON, tooLong('The reason', LONGEST_REASON)).optional(),
});

export const CardReference = z.object({ id: cardId });

function tooLong(what: string, longest: number): string {
  return `${what} holds at most ${longest.toLocaleString('en')} characters. Shorten this one; until then it is not saved on the server.`;
}
