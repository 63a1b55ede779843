import { SOURCE_CHANNELS, type SourceChannel } from '../candidate/source-channel';
import { DECISION_OUTCOMES, type DecisionOutcome } from '../decision/decision';
import { VERDICTS, type Verdict } from '../panel/recommendation';
import { type Share, shareOf } from '../suggestion-record/share';

/** One candidacy as the report counts it. Of a sealed one nothing of the panel is told, and nothing counted. */
export type SourceCase = {
  readonly openingId: string;
  readonly channel: SourceChannel;
  /** What an imported file called the channel; '' for none. */
  readonly sourceText: string;
  readonly panel:
    | { readonly kind: 'sealed' }
    | { readonly kind: 'open'; readonly verdict: Verdict | null; readonly outcome: DecisionOutcome | null };
};

/** `none`: the panel has come to nothing yet. */
export const REPORTED_VERDICTS = [...VERDICTS, 'none'] as const;
export const REPORTED_OUTCOMES = [...DECISION_OUTCOMES, 'none'] as const;

/** What a set of candidacies came to. */
export type Yield = {
  readonly candidates: number;
  /** Of them, those whose verdict and decision are withheld from the reader. */
  readonly sealed: number;
  readonly verdicts: Readonly<Record<(typeof REPORTED_VERDICTS)[number], number>>;
  readonly outcomes: Readonly<Record<(typeof REPORTED_OUTCOMES)[number], number>>;
  /** Offers among offers and declines. */
  readonly offers: Share;
};

export type ChannelYield = Yield & {
  readonly channel: SourceChannel;
  /** The channel in the words of imported files, the most frequent first. */
  readonly texts: readonly { readonly text: string; readonly candidates: number }[];
};

export type SourceReport = {
  /** Every channel of the standing list, in its order, those without candidates too. */
  readonly channels: readonly ChannelYield[];
  readonly total: Yield;
  /** Candidates by opening and channel. */
  readonly openings: readonly {
    readonly openingId: string;
    readonly candidates: number;
    readonly byChannel: Readonly<Record<SourceChannel, number>>;
  }[];
};

/** What each channel yielded, by verdict, by decision and by opening; openings in the order of their first case. */
export function reportSources(cases: readonly SourceCase[]): SourceReport {
  const openingIds = [...new Set(cases.map(({ openingId }) => openingId))];
  return {
    channels: SOURCE_CHANNELS.map((channel) => {
      const own = cases.filter((one) => one.channel === channel);
      return { channel, texts: countTexts(own), ...toYield(own) };
    }),
    total: toYield(cases),
    openings: openingIds.map((openingId) => {
      const own = cases.filter((one) => one.openingId === openingId);
      return {
        openingId,
        candidates: own.length,
        byChannel: tally(SOURCE_CHANNELS, own, (one) => one.channel),
      };
    }),
  };
}

function toYield(cases: readonly SourceCase[]): Yield {
  const open = cases.flatMap(({ panel }) => (panel.kind === 'open' ? [panel] : []));
  const outcomes = tally(REPORTED_OUTCOMES, open, ({ outcome }) => outcome ?? 'none');
  return {
    candidates: cases.length,
    sealed: cases.length - open.length,
    verdicts: tally(REPORTED_VERDICTS, open, ({ verdict }) => verdict ?? 'none'),
    outcomes,
    offers: shareOf(outcomes.offer, outcomes.offer + outcomes.decline),
  };
}

function tally<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}

function countTexts(cases: readonly SourceCase[]): ChannelYield['texts'] {
  const found = new Map<string, { text: string; candidates: number }>();
  for (const { sourceText } of cases) {
    if (sourceText === '') continue;
    const key = sourceText.toLowerCase();
    const known = found.get(key);
    if (known) known.candidates += 1;
    else found.set(key, { text: sourceText, candidates: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.candidates - a.candidates || (a.text < b.text ? -1 : 1));
}
