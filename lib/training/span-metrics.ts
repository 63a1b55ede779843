import { type Judged, type Span, share } from './metrics';

/** Counts of passages, and shares from 0 to 1; null where there is nothing to take a share of. */
export type SpanMetrics = {
  readonly suggested: number;
  readonly trueSpans: number;
  /** Share of suggested passages that share a character with a true one of the same orientation. */
  readonly precision: number | null;
  /** Share of true passages that share a character with a suggested one of the same orientation. */
  readonly recall: number | null;
  /** The same by amount: share of the suggested characters that are true, and of the true ones that are suggested. */
  readonly characterPrecision: number | null;
  readonly characterRecall: number | null;
  /**
   * Among suggested passages that are right and name a signal, the share whose signal is that of a true passage they
   * share characters with, as far as those have one.
   */
  readonly signalAccuracy: number | null;
};

type Pair = { readonly given: readonly Span[]; readonly real: readonly Span[] };

/** Measures suggested passages over the notes whose passages were marked; the others are left out. */
export function measureSpans(judged: readonly Judged[]): SpanMetrics {
  const pairs = judged.flatMap(({ spans, given }): Pair[] =>
    spans ? [{ given: given.evidence, real: spans }] : [],
  );
  const given = pairs.flatMap((pair) =>
    pair.given.map((span) => ({ span, met: pair.real.filter((other) => meets(span, other)) })),
  );
  const real = pairs.flatMap((pair) =>
    pair.real.map((span) => ({ met: pair.given.filter((other) => meets(span, other)) })),
  );
  const right = given.filter(({ met }) => met.length > 0);
  const named = right.filter(
    ({ span, met }) => span.signal !== null && met.some(({ signal }) => signal !== null),
  );
  const shared = sum(pairs, ({ given: ours, real: theirs }) => sharedCharacters(ours, theirs));
  return {
    suggested: given.length,
    trueSpans: real.length,
    precision: share(right.length, given.length),
    recall: share(real.filter(({ met }) => met.length > 0).length, real.length),
    characterPrecision: share(
      shared,
      sum(pairs, (pair) => sharedCharacters(pair.given, pair.given)),
    ),
    characterRecall: share(
      shared,
      sum(pairs, (pair) => sharedCharacters(pair.real, pair.real)),
    ),
    signalAccuracy: share(
      named.filter(({ span, met }) => met.some(({ signal }) => signal === span.signal)).length,
      named.length,
    ),
  };
}

function meets(one: Span, other: Span): boolean {
  return one.orientation === other.orientation && one.start < other.end && other.start < one.end;
}

/** Characters that lie in both, each counted once a side however many passages hold it. */
function sharedCharacters(ours: readonly Span[], theirs: readonly Span[]): number {
  const held = charactersOf(theirs);
  return [...charactersOf(ours)].filter((character) => held.has(character)).length;
}

function charactersOf(spans: readonly Span[]): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { start, end, orientation } of spans) {
    for (let at = start; at < end; at += 1) held.add(`${orientation} ${at}`);
  }
  return held;
}

function sum<Item>(items: readonly Item[], figureOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + figureOf(item), 0);
}
