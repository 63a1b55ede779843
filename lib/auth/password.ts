import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

/** OWASP's second recommended setting for argon2id: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST_PASSWORD = 12;
/** Longer input only costs time. */
const LONGEST_PASSWORD = 200;

const common = new Set<string>(dictionary['passwords-common'].map((word: string) => word.toLowerCase()));

export type PasswordProblem = 'too_short' | 'too_long' | 'common' | 'like_email';

/** Null for a password that may be used by the owner of `email`. */
export function findPasswordProblem(password: string, email: string): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'too_short';
  if (password.length > LONGEST_PASSWORD) return 'too_long';
  const plain = password.trim().toLowerCase();
  if (plain === email.toLowerCase() || plain === email.split('@')[0]?.toLowerCase()) return 'like_email';
  return isCommonPassword(plain) ? 'common' : null;
}

/** A common password, also when digits or signs around it, or writing it twice, make up the length. */
export function isCommonPassword(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (common.has(plain) || common.has(core)) return true;
  for (let length = 1; length <= plain.length / 2; length += 1) {
    const unit = plain.slice(0, length);
    if (plain.length % length === 0 && unit.repeat(plain.length / length) === plain) {
      return length < SHORTEST_PASSWORD;
    }
  }
  return false;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2);
}

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is a hash to compare with. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const matches = await verify(stored ?? (await decoy), password.slice(0, LONGEST_PASSWORD + 1));
  return stored !== null && matches;
}
