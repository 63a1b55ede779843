import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether the typed code is the console's; takes the same time wherever the two part. */
export function setupCodeMatches(typed: string, expected: string | null): boolean {
  if (expected === null) return true;
  return timingSafeEqual(digest(typed), digest(expected));
}

/** Of equal length whatever was typed, which the comparison needs. */
function digest(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
