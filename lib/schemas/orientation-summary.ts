import { z } from 'zod';
import type { OrientationSummary } from '../domain/panel/recommendation';

const count = z.number().int().min(0);

const summary: z.ZodType<OrientationSummary> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('read'),
    balance: z.number().min(-1).max(1),
    interval: z.object({ low: z.number(), high: z.number() }),
    passages: z.object({ strategic: count, operational: count }),
    panelists: count,
  }),
]);

/** The orientation of a stored recommendation. Throws on anything this application did not write. */
export function parseOrientation(stored: unknown): OrientationSummary {
  return summary.parse(stored);
}
