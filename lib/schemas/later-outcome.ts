import { z } from 'zod';
import { LATER_FITS, LATER_MONTHS, REGRETS } from '../domain/later-outcome/later-outcome';
import { id, optionalProse } from './text';

const MONTHS_SENTENCE = 'Choose how long after the hire this is.';

export const LaterOutcomeInput = z.object({
  candidacyId: id,
  months: z.coerce
    .number({ error: MONTHS_SENTENCE })
    .pipe(z.literal(LATER_MONTHS, { error: MONTHS_SENTENCE })),
  fit: z.enum(LATER_FITS, { error: 'Choose how far the person fits the role.' }),
  regret: z.enum(REGRETS, { error: 'Choose whether the decision is regretted.' }),
  note: optionalProse(4000),
});
export type LaterOutcomeInput = z.output<typeof LaterOutcomeInput>;
