import { type Clause, type Mask, type NoteContext, wordsOf } from './clause';
import { maskNegations, maskWouldDo, WOULD_DO } from './denial';
import type { Passage } from './passages';
import { type Token, tokensIn } from './tokens';
import { isAsked, isEcho, isInterviewers, isSomebodyElses, isTelling } from './whose-words';

/** How far the words of a passage count as the candidate's own deed, in hundredths, a figure per token. */
type Weighing = readonly number[];

/** A clause that opens so says something of its own, whatever the one before it was about. */
const TURNS = wordsOf('he she they it i we but so though yet however instead then did actually');

/** Weighs every token of a passage: 100 the candidate's own, less where it is doubtful, 0 where it is not theirs. */
export function weighPassage(passage: Passage, tokens: readonly Token[], context: NoteContext): Weighing {
  const weighing = tokens.map(() => 100);
  if (isAsked(passage, context)) return weighing.map(() => 0);
  let carried = 100;
  let previousEnd = passage.start;
  for (const clause of toClauses(passage, tokens)) {
    const start = clause.tokens[0]?.start ?? previousEnd;
    const isNewThought =
      TURNS.has(clause.words[0] ?? '') || context.note.slice(previousEnd, start).includes(';');
    previousEnd = clause.tokens.at(-1)?.end ?? start;
    const mask: Mask = (from, to, factor) => {
      for (let i = Math.max(0, from); i < Math.min(to, clause.words.length); i += 1) {
        const at = clause.offset + i;
        weighing[at] = Math.min(weighing[at] ?? 0, factor);
      }
    };
    carried = isNewThought ? 100 : carried;
    mask(0, clause.words.length, carried);
    if (isSomebodyElses(clause)) {
      carried = 0;
      mask(0, clause.words.length, 0);
    } else if (isInterviewers(clause, context) || isEcho(clause, context)) {
      if (isTelling(clause)) carried = 0;
      mask(0, clause.words.length, 0);
    } else {
      if (maskNegations(clause, context, mask)) carried = 0;
      if (maskWouldDo(clause, context, mask)) carried = Math.min(carried, WOULD_DO);
    }
  }
  return weighing;
}

function toClauses(passage: Passage, tokens: readonly Token[]): Clause[] {
  return passage.clauses.flatMap((clause) => {
    const offset = tokens.findIndex((token) => token.start >= clause.start);
    const own = tokensIn(tokens, clause);
    return own.length > 0 ? [{ tokens: own, words: own.map((token) => token.stem), offset }] : [];
  });
}
