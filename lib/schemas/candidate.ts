import { z } from 'zod';
import { LONGEST } from '../domain/candidate/candidate-facts';
import { SOURCE_CHANNELS } from '../domain/candidate/source-channel';
import { id, name, optionalEmail, optionalLine } from './text';

export const CandidateFacts = z.object({
  name,
  email: optionalEmail,
  currentTitle: optionalLine(LONGEST.currentTitle),
  currentCompany: optionalLine(LONGEST.currentCompany),
  headline: optionalLine(LONGEST.headline),
  sourceChannel: z.enum(SOURCE_CHANNELS, { error: 'Choose how this person was found.' }),
});
export type CandidateFacts = z.output<typeof CandidateFacts>;

export const NewCandidate = CandidateFacts.extend({ openingId: id });
