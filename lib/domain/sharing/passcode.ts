/** Letters and digits that nobody takes for another, read from paper or over the telephone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const LENGTH = 8;

/** The largest multiple of the alphabet a byte can hold; bytes beyond it would make its first letters likelier. */
const FAIR = 256 - (256 % ALPHABET.length);

/** Random bytes that are enough for a passcode in all but one case in a billion billion. */
export const PASSCODE_BYTES = 64;

/** A passcode of 39 bits out of random bytes, in two groups of four; null where too few of the bytes could be used. */
export function toPasscode(bytes: Uint8Array): string | null {
  const letters = [...bytes].filter((byte) => byte < FAIR).map((byte) => ALPHABET[byte % ALPHABET.length]);
  if (letters.length < LENGTH) return null;
  const code = letters.slice(0, LENGTH).join('');
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** A passcode as it is compared: case, spaces and hyphens are lost between people and do not count. */
export function plainPasscode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, '');
}
