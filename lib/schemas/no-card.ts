import { z } from 'zod';
import { NO_CARD_REASONS, needsSentence } from '../domain/scorecard/no-card';
import { id, optionalLine } from './text';

const reasoned = {
  reason: z.enum(NO_CARD_REASONS, { error: 'Choose a reason.' }),
  note: optionalLine(300),
};

type Reasoned = { readonly reason: (typeof NO_CARD_REASONS)[number]; readonly note: string };
const hasSentence = ({ reason, note }: Reasoned) => !needsSentence(reason) || note !== '';
const MISSING = { path: ['note'], error: 'Say in a sentence why no card is due.' };

export const SeatReference = z.object({ interviewId: id, personId: id });
export const CardWaiver = SeatReference.extend(reasoned).refine(hasSentence, MISSING);

const token = z.string().min(20).max(400);
export const LinkReference = z.object({ token });
export const LinkedWaiver = LinkReference.extend(reasoned).refine(hasSentence, MISSING);
