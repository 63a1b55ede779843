import { z } from 'zod';
import { normalizeText } from '../domain/scorecard/normalize-content';
import { LONGEST_TRANSCRIPT } from '../domain/sorting/sort-transcript';
import { CardReference } from './scorecard';

const TOO_LONG = `At most ${LONGEST_TRANSCRIPT.toLocaleString('en')} characters are sorted at once. Paste the first part, and the rest after it.`;

/** Kept as pasted, but for what the database cannot hold: each such unit becomes one other, so offsets stand. */
const pasted = z
  .string()
  .max(LONGEST_TRANSCRIPT, TOO_LONG)
  .overwrite((text) => normalizeText(text.replaceAll('\u0000', '\uFFFD')));

/** A transcript or a page of raw notes, for the card whose questions it is sorted under. */
export const TranscriptToSort = z.object({
  scorecardId: CardReference.shape.id,
  text: pasted.refine((text) => text.trim() !== '', 'Paste the notes first.'),
});

export const UnsortedChange = z.object({
  id: CardReference.shape.id,
  add: z.array(pasted).max(500),
  remove: z.array(pasted).max(500),
});
