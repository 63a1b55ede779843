/** Whom to take out of texts, and what stands there instead. */
export type BlankedName = {
  readonly name: string;
  readonly label: string;
  /** Looked for as a whole only: the words of a company's name are words of every other sentence. */
  readonly whole?: boolean;
};

/** A text without the names, and where a place of the old text lies in the new one. */
export type BlankedText = {
  readonly text: string;
  readonly placeOf: (offset: number, side: 'start' | 'end') => number;
};

export type Blanker = (text: string) => BlankedText;

/** Written without spaces between words, so that a name is found inside a run of letters too. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** One letter alone is an initial or a slip; blanking it would blank half of a text. */
const SHORTEST_PART = 2;

/**
 * Takes names out of texts: whole names and each of their parts as whole words, in any case and with or without their
 * accents. Parts of two letters are looked for as they are spelled only, or "Jo" would take every "jo". A nickname or
 * a description cannot be found this way.
 */
export function toBlanker(names: readonly BlankedName[]): Blanker {
  const targets = names.flatMap(toTargets);
  if (targets.length === 0) return (text) => ({ text, placeOf: (offset) => offset });
  // Where two people share a name, the first of them has it.
  const labels = new Map(targets.toReversed().map(({ folded, label }) => [folded, label] as const));
  // Longest first, so that a whole name is one label and not one for each of its parts.
  const sorted = targets.toSorted((one, other) => other.spelling.length - one.spelling.length);
  const anyCase = toPattern(
    sorted.filter(({ exact }) => !exact),
    'giu',
  );
  const exact = toPattern(
    sorted.filter((target) => target.exact),
    'gu',
  );
  return (text) => {
    const found = [...matchesOf(text, anyCase), ...matchesOf(text, exact)].toSorted(
      (one, other) => one.start - other.start || other.end - one.end,
    );
    return blank(text, joinNeighbours(text, found, labels));
  };
}

type Target = {
  readonly spelling: string;
  readonly folded: string;
  readonly label: string;
  readonly exact: boolean;
};

function toTargets({ name, label, whole: wholeOnly = false }: BlankedName): readonly Target[] {
  const whole = name.normalize('NFC').trim();
  const parts = wholeOnly
    ? []
    : whole.split(/[\s,;/\\()"“”]+/u).flatMap((part) => [part, ...part.split(/[-'’.]/u)]);
  const spelled = [whole, ...parts].filter((part) => [...lettersOf(part)].length >= SHORTEST_PART);
  return [...new Set(spelled)]
    .flatMap((part) => [part, withoutAccents(part), part.normalize('NFD')])
    .map((spelling) => ({
      spelling,
      folded: fold(spelling),
      label,
      exact: [...lettersOf(spelling)].length === SHORTEST_PART && !UNSPACED.test(spelling),
    }));
}

function toPattern(targets: readonly Target[], flags: string): RegExp | null {
  const spellings = [...new Set(targets.map(({ spelling }) => spelling))].map(toWord);
  return spellings.length === 0 ? null : new RegExp(spellings.join('|'), flags);
}

function toWord(spelling: string): string {
  const escaped = spelling.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return UNSPACED.test(spelling) ? escaped : `(?<![\\p{L}\\p{M}\\p{N}_])${escaped}(?![\\p{L}\\p{M}\\p{N}_])`;
}

type Found = { readonly start: number; readonly end: number };

function matchesOf(text: string, pattern: RegExp | null): readonly Found[] {
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

type Replaced = Found & { readonly label: string };

/** "Noor A. Haddad" is found in parts: what only spaces and an initial keep apart is one name. */
function joinNeighbours(
  text: string,
  found: readonly Found[],
  labels: ReadonlyMap<string, string>,
): readonly Replaced[] {
  const joined: Replaced[] = [];
  for (const { start, end } of found) {
    const last = joined.at(-1);
    if (last && start < last.end) continue;
    const label = labels.get(fold(text.slice(start, end))) ?? '';
    const between = last ? text.slice(last.end, start) : '';
    if (last?.label === label && /^[\s-]+(\p{Lu}\.?\s+)?$/u.test(between)) {
      joined.splice(-1, 1, { ...last, end });
    } else joined.push({ start, end, label });
  }
  return joined;
}

function blank(text: string, found: readonly Replaced[]): BlankedText {
  let blanked = '';
  let from = 0;
  const moved = found.map((place) => {
    blanked += text.slice(from, place.start);
    const start = blanked.length;
    blanked += place.label;
    from = place.end;
    return { ...place, newStart: start, newEnd: blanked.length };
  });
  return {
    text: blanked + text.slice(from),
    // A passage that begins or ends inside a name takes the whole label.
    placeOf: (offset, side) => {
      const before = moved.filter((place) => place.start < offset).at(-1);
      if (!before) return offset;
      if (offset < before.end) return side === 'start' ? before.newStart : before.newEnd;
      return before.newEnd + (offset - before.end);
    },
  };
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
}

function fold(text: string): string {
  return withoutAccents(text).toLowerCase().replaceAll(/\s+/g, ' ');
}
