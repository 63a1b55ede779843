import { z } from 'zod';
import { DEBRIEF_TOPICS } from '../domain/debrief/agenda';
import { id } from './text';

export const CandidacyReference = z.object({ candidacyId: id });

/** `early` says that whoever opens it has seen that cards are still to come. */
export const DebriefOpening = CandidacyReference.extend({ early: z.boolean().default(false) });

export const DebriefNoteSave = CandidacyReference.extend({
  debriefId: id,
  /** Drawn by the page; browsers draw UUIDs only where the connection is encrypted, so any hexadecimal name does. */
  noteId: z.string().regex(/^[0-9a-f-]{32,36}$/),
  topic: z.enum(DEBRIEF_TOPICS),
  /** Kept as typed, spaces at the ends included; null bytes, which the database refuses, are dropped. */
  text: z
    .string()
    .max(20_000, 'Use at most 20000 characters.')
    .transform((value) => value.replaceAll('\u0000', '')),
  /** The version it was written over; 0 for one that begins. */
  version: z.int().min(0),
});
export type DebriefNoteSave = z.output<typeof DebriefNoteSave>;

/** The first voice first. */
export const SpeakingOrder = CandidacyReference.extend({ speakers: z.array(id).min(1).max(200) });
