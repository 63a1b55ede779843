import { tokenize } from './tokens';

const MISSED = new Set(['miss', 'slip', 'late', 'fail', 'blow', 'blew', 'overrun', 'overran', 'delay']);
const PROMISED = new Set([
  'commit',
  'commitment',
  'deadlin',
  'deliver',
  'delivery',
  'dat',
  'launch',
  'releas',
  'mileston',
  'promis',
  'ship',
]);

/**
 * Whether a question is the one about a missed commitment that separates the two orientations
 * (A1, "The interview question that separates CTOs from VPs"), in whatever wording the kit gives it.
 */
export function isSignatureQuestion(question: string): boolean {
  const words = tokenize(question).map((token) => token.stem);
  return words.some((word) => MISSED.has(word)) && words.some((word) => PROMISED.has(word));
}
