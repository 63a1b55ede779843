import { stem } from './stem';
import { tokenize } from './tokens';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));
const MISSED = stems('miss missed slip slipped late fail failed blow blew overrun overran delay delayed');
const PROMISED = stems(
  'commit commitment deadline deliver delivery date launch release milestone promise promised ship',
);

/**
 * Whether a question is the one about a missed commitment that separates the two orientations
 * (A1, "The interview question that separates CTOs from VPs"), in whatever wording the kit gives it.
 */
export function isSignatureQuestion(question: string): boolean {
  const words = tokenize(question).map((token) => token.stem);
  return words.some((word) => MISSED.has(word)) && words.some((word) => PROMISED.has(word));
}
