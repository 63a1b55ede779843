import { z } from 'zod';
import { id, name, optionalEmail, optionalLine } from './text';

export const SOURCE_CHANNELS = [
  'investor_network',
  'public_reputation',
  'internal_promotion',
  'operational_network',
  'direct_outreach',
  'agency',
  'applied',
  'other',
] as const;
export type SourceChannel = (typeof SOURCE_CHANNELS)[number];

export const CandidateFacts = z.object({
  name,
  email: optionalEmail,
  currentTitle: optionalLine(120),
  currentCompany: optionalLine(120),
  headline: optionalLine(200),
  sourceChannel: z.enum(SOURCE_CHANNELS, { error: 'Choose how this person was found.' }),
});
export type CandidateFacts = z.output<typeof CandidateFacts>;

export const NewCandidate = CandidateFacts.extend({ openingId: id });
