import { z } from 'zod';
import { COMPARED } from '../domain/panel/compare-candidates';
import { plainPasscode } from '../domain/sharing/passcode';
import { SHARED_DAYS } from '../domain/sharing/shared-link';
import { id, line } from './text';

const SHORTEST_PASSCODE = 8;

const days = z.coerce
  .number({ error: 'Choose how long the link works.' })
  .pipe(z.literal(SHARED_DAYS, 'Choose how long the link works.'));

/** Empty for none. Told apart by its letters and digits alone, so those are counted. */
const newPasscode = z
  .string()
  .max(100, 'Use at most 100 characters.')
  .default('')
  .transform((typed) => (typed.trim() === '' ? null : plainPasscode(typed)))
  .pipe(z.string().min(SHORTEST_PASSCODE, `Use at least ${SHORTEST_PASSCODE} letters or digits.`).nullable());

export const NewSharedLink = z.object({
  openingId: id,
  candidacyIds: z.array(id).min(1).max(COMPARED.most),
  label: line('for whom the link is', 80),
  days,
  passcode: newPasscode,
  anonymity: z.object({ candidate: z.boolean(), panelists: z.boolean() }),
});

export const SharedLinkReference = z.object({ linkId: id });

export const TypedPasscode = z.object({
  token: z.string().min(1).max(200),
  passcode: z
    .string({ error: 'Enter the passcode.' })
    .max(200)
    .transform(plainPasscode)
    .pipe(z.string().min(1, 'Enter the passcode.')),
});
