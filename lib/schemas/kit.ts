import { z } from 'zod';
import { COMPETENCIES } from '../domain/rubric/competency';
import { id, line, optionalProse, prose } from './text';

const kitName = line('a name', 80);

const QuestionDraft = z.object({
  key: z.string().max(100).nullable(),
  text: line('the question', 500),
  why: prose('why it is asked', 1500),
  listenStrategic: prose('what a strategic answer sounds like', 1500),
  listenOperational: prose('what an operational answer sounds like', 1500),
  followUps: z.array(line('a follow-up', 300)).max(10, 'Use at most 10 follow-ups.'),
  competencies: z
    .array(z.enum(COMPETENCIES))
    .min(1, 'Choose at least one competency.')
    .transform((competencies) => COMPETENCIES.filter((competency) => competencies.includes(competency))),
});

export const KitEdit = z.object({
  kitId: id,
  /** The version the editor was opened with. */
  basedOn: z.number().int().min(1),
  name: kitName,
  description: optionalProse(600),
  questions: z
    .array(QuestionDraft)
    .min(1, 'A kit has at least one question.')
    .max(40, 'A kit has at most 40 questions.'),
});
export type KitEdit = z.output<typeof KitEdit>;

export const KitCopy = z.object({ kitId: id, version: z.coerce.number().int().min(1), name: kitName });
export const KitReference = z.object({ kitId: id });
