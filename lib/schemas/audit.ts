import { z } from 'zod';

/** One value of the address bar, without the null bytes the database refuses; anything else counts as absent. */
const text = z
  .string()
  .max(200)
  .overwrite((value) => value.replaceAll('\u0000', ''))
  .catch('');

/** What of the trail is asked for. The data layer leaves out of the filter what it does not know. */
export const AuditSearch = z.object({ action: text, person: text, before: text });
export type AuditSearch = z.output<typeof AuditSearch>;
