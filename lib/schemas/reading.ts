import { z } from 'zod';
import type { ReadingInput } from '../domain/orientation/reading';
import { LONGEST_NOTE } from '../domain/scorecard/content';

export const LONGEST_QUESTION = 2_000;

/** A note to be read, with the question it stands under. Kept as typed: trimming would move its passages. */
export const NoteToRead: z.ZodType<ReadingInput> = z.object({
  question: z.string().max(LONGEST_QUESTION, `A question holds at most ${LONGEST_QUESTION} characters.`),
  note: z.string().max(LONGEST_NOTE, `A note holds at most ${LONGEST_NOTE.toLocaleString('en')} characters.`),
});
