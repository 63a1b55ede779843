import { z } from 'zod';
import { ORIENTATIONS } from '../domain/orientation/orientation';
import { FACETS } from '../domain/orientation/signal';

export const RECORD_COLUMNS = [
  'signal',
  'suggested',
  'kept',
  'other_words',
  'other_signal',
  'rejected',
  'left_open',
  'added',
  'share',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

const name = z
  .string()
  .regex(/^[\w.-]{1,64}$/)
  .nullable()
  .catch(null);

/** What of the record is asked for, as the address bar has it; what is not known there counts as absent. */
export const RecordSearch = z.object({
  facet: z.enum(FACETS).nullable().catch(null),
  orientation: z.enum(ORIENTATIONS).nullable().catch(null),
  signal: name,
  reader: name,
  sort: z.enum(RECORD_COLUMNS).catch('suggested'),
  order: z.enum(['asc', 'desc']).catch('desc'),
});
export type RecordSearch = z.output<typeof RecordSearch>;
