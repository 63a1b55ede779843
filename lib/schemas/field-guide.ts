import { z } from 'zod';

/** A page of passages as the address bar has it, from 1; anything that is no page counts as the first. */
export const PassagePage = z.object({ page: z.coerce.number().int().min(1).max(1_000_000).catch(1) });
