import { z } from 'zod';
import { email, id, name } from './text';

/** How long a link may be left to work. */
const LINK_DAYS = [3, 7, 14, 30] as const;

const days = z.coerce
  .number({ error: 'Choose how long the link works.' })
  .refine((value) => LINK_DAYS.some((offered) => offered === value), 'Choose how long the link works.');

export const ExternalPanelist = z.object({ interviewId: id, name, email, days });
export const CardLinkRenewal = z.object({ interviewId: id, personId: id, days });
export const CardLinkSeat = z.object({ interviewId: id, personId: id });
export const CardLinkToken = z.object({ token: z.string().min(20).max(200) });
