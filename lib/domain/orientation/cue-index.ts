import type { Orientation } from './orientation';
import { type Token, tokenize } from './tokens';

/** What gives a signal away, by how much it says alone. Phrases are parted by commas or line ends. */
export type CueSet = {
  readonly strong?: string;
  readonly fair?: string;
  readonly weak?: string;
};
export type Lexicon = Readonly<Record<string, CueSet>>;

/** A phrase found in a note: tokens `from` to `to` (inclusive). */
export type CueHit = {
  readonly signal: string;
  readonly orientation: Orientation;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
};

type Step = { readonly words: ReadonlySet<string>; readonly gap: number };
type Cue = {
  readonly signal: string;
  readonly orientation: Orientation;
  readonly weight: number;
  readonly steps: Step[];
};

export type CueIndex = {
  readonly byFirstWord: ReadonlyMap<string, readonly Cue[]>;
  readonly nearWords: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
};

/** Integer weights, so that sums do not depend on order. */
const CUE_WEIGHTS = { strong: 6, fair: 3, weak: 1 } as const;
const GRADES = ['strong', 'fair', 'weak'] as const;
const MAX_GAP = 3;
const MIN_TYPO_LENGTH = 7;

/**
 * Prepares a lexicon for matching. In a phrase, `a|b` is either word and `..` up to three words between.
 * Words of the note are compared by stem, so a phrase covers its inflections.
 */
export function buildCueIndex(lexicon: Lexicon, orientationOf: (signal: string) => Orientation): CueIndex {
  const byFirstWord = new Map<string, Cue[]>();
  const words = new Set<string>();
  for (const [signal, cues] of Object.entries(lexicon)) {
    for (const grade of GRADES) {
      for (const phrase of (cues[grade] ?? '').split(/[,\n]/)) {
        const steps = toSteps(phrase);
        if (!steps[0]) continue;
        const cue = { signal, orientation: orientationOf(signal), weight: CUE_WEIGHTS[grade], steps };
        for (const step of steps) for (const word of step.words) words.add(word);
        for (const word of steps[0].words) pushTo(byFirstWord, word, cue);
      }
    }
  }
  return { byFirstWord, words, nearWords: toNearWords(words) };
}

/** Finds cues; where two overlap, the longer one stands, because the fuller phrase knows its referent. */
export function findCues(index: CueIndex, tokens: readonly Token[]): CueHit[] {
  const words = tokens.map((token) => correctTypo(index, token.stem));
  const hits: CueHit[] = [];
  words.forEach((word, from) => {
    for (const cue of index.byFirstWord.get(word) ?? []) {
      const to = lastMatched(cue.steps, words, from);
      if (to !== null) {
        hits.push({ signal: cue.signal, orientation: cue.orientation, weight: cue.weight, from, to });
      }
    }
  });
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || b.weight - a.weight || a.from - b.from);
  const taken = tokens.map(() => false);
  const kept: CueHit[] = [];
  for (const hit of hits) {
    if (taken.slice(hit.from, hit.to + 1).includes(true)) continue;
    taken.fill(true, hit.from, hit.to + 1);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function toSteps(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '..') gap = MAX_GAP;
    else if (part !== '' && part !== '%') {
      const words = new Set(
        part.split('|').map((word) => (word === '#' ? '#' : (tokenize(word)[0]?.stem ?? word))),
      );
      steps.push({ words, gap });
      gap = 0;
    }
  }
  return steps;
}

function lastMatched(steps: readonly Step[], words: readonly string[], from: number): number | null {
  let at = from;
  for (const step of steps.slice(1)) {
    let next = at + 1;
    while (next <= at + 1 + step.gap && !step.words.has(words[next] ?? '')) next += 1;
    if (next > at + 1 + step.gap || next >= words.length) return null;
    at = next;
  }
  return at;
}

function pushTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function toNearWords(words: ReadonlySet<string>): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_TYPO_LENGTH) continue;
    for (const form of withOneLetterLess(word)) pushTo(near, form, word);
  }
  return near;
}

/** One dropped, doubled, swapped or mistaken letter in a long word is read as the word the lexicon knows. */
function correctTypo(index: CueIndex, word: string): string {
  if (word.length < MIN_TYPO_LENGTH - 1 || word.length > 20 || index.words.has(word)) return word;
  for (const form of [word, ...withOneLetterLess(word)]) {
    const found = index.nearWords.get(form)?.find((candidate) => isOneSlipApart(candidate, word));
    if (found) return found;
    if (form !== word && form.length >= MIN_TYPO_LENGTH && index.words.has(form) && form[0] === word[0])
      return form;
  }
  return word;
}

function withOneLetterLess(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function isOneSlipApart(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const restA = a.slice(head);
  const restB = b.slice(head);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
