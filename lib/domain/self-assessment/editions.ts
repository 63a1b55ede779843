import type { Instrument } from './instrument';
import { STANDARD_INSTRUMENT } from './standard-instrument';

/** Every edition that was ever handed out, so that answers to an older one stay readable. */
const EDITIONS: readonly Instrument[] = [STANDARD_INSTRUMENT];

/** The edition of that version; null for one this release does not know. */
export function findInstrument(version: string): Instrument | null {
  return EDITIONS.find((edition) => edition.version === version) ?? null;
}
