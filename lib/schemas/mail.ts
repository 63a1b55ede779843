import { z } from 'zod';
import { parseTimeZone } from '../domain/mail/local-day';

/** Empty goes back to the server's own zone. */
export const TimeZoneChoice = z.object({
  timeZone: z
    .string()
    .trim()
    .max(60)
    .transform((given, context) => {
      if (given === '') return null;
      const known = parseTimeZone(given);
      if (known) return known;
      context.addIssue({ code: 'custom', message: 'Enter a time zone such as Europe/Berlin.' });
      return z.NEVER;
    }),
});

export const DigestChoice = z.object({ wantsDigest: z.boolean() });
