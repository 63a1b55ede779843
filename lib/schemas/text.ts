import { z } from 'zod';

/** One line somebody typed: trimmed, inner white space folded, no control characters. */
export function line(what: string, longest: number) {
  return z
    .string({ error: `Enter ${what}.` })
    .transform((value) => value.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, `Enter ${what}.`).max(longest, `Use at most ${longest} characters.`));
}

/** The same, where nothing is an answer too. */
export function optionalLine(longest: number) {
  return z
    .string()
    .default('')
    .transform((value) => value.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().max(longest, `Use at most ${longest} characters.`));
}

/** Several lines, kept as typed but for the ends; null bytes, which the database refuses, are dropped. */
export function prose(what: string, longest: number) {
  return z
    .string({ error: `Enter ${what}.` })
    .transform((value) => value.replaceAll('\u0000', '').trim())
    .pipe(z.string().min(1, `Enter ${what}.`).max(longest, `Use at most ${longest} characters.`));
}

export function optionalProse(longest: number) {
  return z
    .string()
    .default('')
    .transform((value) => value.replaceAll('\u0000', '').trim())
    .pipe(z.string().max(longest, `Use at most ${longest} characters.`));
}

const EMAIL_SENTENCE = 'Enter an e-mail address such as name@company.com.';

export const email = z
  .string({ error: EMAIL_SENTENCE })
  .trim()
  .toLowerCase()
  .pipe(z.email(EMAIL_SENTENCE).max(254, EMAIL_SENTENCE));

export const optionalEmail = z
  .string()
  .trim()
  .toLowerCase()
  .default('')
  .transform((value) => (value === '' ? null : value))
  .pipe(z.email(EMAIL_SENTENCE).max(254, EMAIL_SENTENCE).nullable());

export const name = line('a name', 120);

/**
 * An id from outside; shape is not checked further, since unknown and malformed look alike. A null byte, which the
 * database refuses, makes it one that nothing has.
 */
export const id = z
  .string()
  .min(1)
  .max(64)
  .overwrite((value) => value.replaceAll('\u0000', '-'));
