import { z } from 'zod';
import type { ReadingInput } from '../domain/orientation/reading';
import { LONGEST_NOTE } from '../domain/scorecard/content';
import { LONGEST_QUESTION } from './reading';

/** What a line is known by: copied to its answer as it is. */
export type TagId = string | number;

/** A line asked for: a note to read, or what is wrong with the line and its id as far as it has one. */
export type TagLine =
  | { readonly ok: true; readonly id: TagId; readonly input: ReadingInput }
  | { readonly ok: false; readonly id: TagId | null; readonly error: string };

const SENTENCES = {
  id: 'The line needs an “id”: a text that is not empty, or a number.',
  noText: 'The line needs a “text”.',
  text: 'The “text” must be a text.',
  longText: `The “text” may hold at most ${LONGEST_NOTE.toLocaleString('en')} characters.`,
  question: 'The “question” must be a text.',
  longQuestion: `The “question” may hold at most ${LONGEST_QUESTION.toLocaleString('en')} characters.`,
} as const;

const Id = z.union([z.string().min(1, SENTENCES.id), z.number()], { error: SENTENCES.id });
const Line = z.object({
  id: Id,
  question: z
    .string({ error: SENTENCES.question })
    .max(LONGEST_QUESTION, SENTENCES.longQuestion)
    .nullish()
    .transform((question) => question ?? ''),
  text: z
    .string({ error: ({ input }) => (input === undefined ? SENTENCES.noText : SENTENCES.text) })
    .max(LONGEST_NOTE, SENTENCES.longText),
});

/**
 * Reads one line of JSON. Its text is kept as written, since trimming would move its passages; members that are not
 * known are passed over.
 */
export function parseTagLine(line: string): TagLine {
  const value = parseJson(line);
  if (value === undefined) return { ok: false, id: null, error: 'The line is not valid JSON.' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, id: null, error: 'The line must be a JSON object such as {"id": "1", "text": "…"}.' };
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) {
    const { id, question, text } = parsed.data;
    return { ok: true, id, input: { question, note: text } };
  }
  const error = [...new Set(parsed.error.issues.map(({ message }) => message))].join(' ');
  return { ok: false, id: 'id' in value ? (Id.safeParse(value.id).data ?? null) : null, error };
}

/** What `text` says, or undefined, which no JSON says. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
