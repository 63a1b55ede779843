import { stem } from './stem';

/** A word of a note with its place in it (UTF-16 code units). `#` stands for any number. */
export type Token = { readonly stem: string; readonly start: number; readonly end: number };

/** Words that are written joined, hyphenated or apart; all three read as one. */
const JOINED =
  'on[- ]?call|post[- ]?mortems?|stand[- ]?ups?|head[- ]?count|road[- ]?maps?|run[- ]?books?|lock[- ]?in|go[- ]to[- ]market|burn(?:ed|t|ing)?[- ]?out|skip[- ]?levels?|hand[- ]?(?:offs?|overs?)|white[- ]?board(?:ed|ing|s)?|code[- ]?base|road[- ]?show|check[- ]?lists?|re[- ]?org(?:anis|aniz)?(?:ed|ing|s)?|follow[- ]?ups?|back[- ]?log|check[- ]?ins?|open[- ]?sourc(?:e|ed|ing)';
const WORD = new RegExp(
  String.raw`\b1\s?(?::|-on-|-|on)\s?1s?\b|\bone[- ]on[- ]ones?\b|\b(?:${JOINED})\b|\b(?:p&l|r&d|m&a|b\/c|w\/o)(?![\p{L}\p{N}])|\bw\/|\d+(?:[.,]\d+)*|\p{L}+(?:'\p{L}+)*`,
  'giu',
);

const FIXED: ReadonlyMap<string, string> = new Map([
  ['p&l', 'pnl'],
  ['r&d', 'rnd'],
  ['m&a', 'acquire'],
  ['b/c', 'because'],
  ['w/', 'with'],
  ['w/o', 'without'],
]);

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty hundred couple several'.split(
    ' ',
  ),
);

/** Splits text into words. Linear in the text; joined words such as "on-call" become two tokens. */
export function tokenize(text: string): Token[] {
  const plain = text.replaceAll('’', "'");
  const tokens: Token[] = [];
  for (const match of plain.matchAll(WORD)) {
    const start = match.index;
    tokens.push({ stem: toStem(match[0].toLowerCase()), start, end: start + match[0].length });
  }
  return tokens;
}

function toStem(word: string): string {
  if (/^(1\s?(:|-|o)|one[- ]on)/.test(word)) return 'oneonone';
  if (/^\d/.test(word) || NUMBER_WORDS.has(word)) return '#';
  const joined = word.replaceAll(/[- ]/g, '');
  if (joined.startsWith('burn') && joined.endsWith('out')) return 'burnout';
  if (joined.startsWith('reorg')) return 'reorg';
  return stem(FIXED.get(word) ?? joined);
}

/** The tokens that lie in a stretch of the text, found by halving: a note has many passages. */
export function tokensIn(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): Token[] {
  const from = firstFrom(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to += 1;
  return tokens.slice(from, to);
}

function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
