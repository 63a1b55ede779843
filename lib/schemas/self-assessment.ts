import { z } from 'zod';
import { COMPETENCIES } from '../domain/rubric/competency';
import {
  keepAsked,
  LONGEST_EXAMPLE,
  measureProgress,
  type SelfAnswers,
} from '../domain/self-assessment/answers';
import { LEANINGS, STEPS } from '../domain/self-assessment/instrument';
import { STANDARD_INSTRUMENT } from '../domain/self-assessment/standard-instrument';
import { id } from './text';

/** What the database refuses inside text: null bytes, and halves of a character. */
const words = z
  .string()
  .overwrite((value) => value.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\uFFFD'))
  .pipe(z.string().max(LONGEST_EXAMPLE, `Use at most ${LONGEST_EXAMPLE} characters.`));

const key = z.string().max(60);

const Answers = z.object({
  steps: z.record(key, z.literal(STEPS)),
  leanings: z.record(key, z.enum(LEANINGS)),
  examples: z.partialRecord(z.enum(COMPETENCIES), words),
});

/** What a candidate sends. Keys the edition does not ask about fall away before anything is stored. */
export const SelfAssessmentSending = z.object({
  token: z.string().min(20).max(200),
  id: z.uuid(),
  version: z.literal(STANDARD_INSTRUMENT.version, {
    error:
      'The questions were changed since this page was loaded. Load it again; what you answered stays in this browser.',
  }),
  answers: Answers.transform((given) => keepAsked(STANDARD_INSTRUMENT, given)).refine(
    (given) => measureProgress(STANDARD_INSTRUMENT, given).answered > 0,
    'Answer at least one statement or question before you send.',
  ),
});
export type SelfAssessmentSending = z.output<typeof SelfAssessmentSending>;

/** Answers as the browser or the database kept them; null where they cannot be read. */
export function parseSelfAnswers(stored: unknown): SelfAnswers | null {
  const parsed = Answers.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export const SelfAssessmentSubject = z.object({ candidacyId: id });
export const SelfAssessmentLinkReference = z.object({ linkId: id });

/** A form leaves out a box that is not ticked. */
export const SettingsChange = z.object({ publicSelfAssessment: z.boolean() });
