import { randomBytes } from 'node:crypto';

/** Ids of version 7 in rising order, so that rows written in one moment keep the order they were given in. */
export function orderedIds(count: number, now: Date): readonly string[] {
  const time = now.getTime().toString(16).padStart(12, '0');
  return Array.from({ length: count }, (_, index) => {
    // Twelve bits before the variant and six after it count; the rest is drawn.
    const high = (index >> 6).toString(16).padStart(3, '0');
    const low = (0x80 | (index & 0x3f)).toString(16);
    const drawn = randomBytes(7).toString('hex');
    const [first, last] = [time.slice(0, 8), time.slice(8)];
    return `${first}-${last}-7${high}-${low}${drawn.slice(0, 2)}-${drawn.slice(2)}`;
  });
}
