/** Longest texts of a candidate, in UTF-16 units; the form, the import and the server hold to the same. */
export const LONGEST = {
  name: 120,
  email: 254,
  currentTitle: 120,
  currentCompany: 120,
  headline: 200,
  sourceText: 120,
} as const;

/** One line: control characters and runs of white space become one space, none at either end. */
export function foldLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** The shape that zod's check of e-mail addresses takes; a test holds the two together. */
const EMAIL =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** Expects lower case without white space around it. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST.email && EMAIL.test(text);
}
