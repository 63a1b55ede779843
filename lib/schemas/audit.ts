import { z } from 'zod';

/** One value of the address bar; anything else counts as absent. */
const text = z.string().max(200).catch('');

/** What of the trail is asked for. The data layer leaves out of the filter what it does not know. */
export const AuditSearch = z.object({ action: text, person: text, before: text });
export type AuditSearch = z.output<typeof AuditSearch>;
