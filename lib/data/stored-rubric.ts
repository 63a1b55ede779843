import { parseRubric } from '../domain/rubric/parse-rubric';
import type { Rubric } from '../domain/rubric/rubric';

/** A rubric as the domain knows it. Throws on anything this application did not write. */
export function readStoredRubric(stored: unknown): Rubric {
  const parsed = parseRubric(stored);
  if (!parsed.ok) throw new Error(`A stored rubric cannot be read: ${parsed.problems.join('; ')}.`);
  return parsed.rubric;
}
