import { z } from 'zod';
import { NOTE_ORIENTATIONS, ORIENTATIONS } from '../domain/orientation/orientation';

/** A line of a file to measure the reader with: a text, its label, and where somebody marked them its passages. */
export const BenchmarkLine = z.object({
  id: z.string(),
  question: z.string().default(''),
  text: z.string(),
  orientation: z.enum(NOTE_ORIENTATIONS),
  evidence: z.array(z.object({ start: z.int(), end: z.int(), orientation: z.enum(ORIENTATIONS) })).optional(),
});
