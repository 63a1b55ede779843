import type { PanelCard } from '../panel/card';
import { summarizeDisagreement } from '../panel/disagreement';
import { COMPETENCIES, type Competency, type RatingLevel, type Ratings } from '../rubric/competency';

/** What notes of a debrief are taken on. */
export const DEBRIEF_TOPICS = [...COMPETENCIES, 'overall'] as const;
export type DebriefTopic = (typeof DEBRIEF_TOPICS)[number];

/** One submitted revision of a card, with the passages it confirmed and the competencies their questions feed. */
export type DebriefRevision<Quote> = {
  readonly scorecardId: string;
  readonly at: string;
  readonly ratings: Ratings;
  /** Why it was amended; null for the first. */
  readonly reason: string | null;
  /** Whether its author had read something of peers. */
  readonly peersSeen: boolean;
  readonly quotes: readonly { readonly quote: Quote; readonly competencies: readonly Competency[] }[];
};

/** One panelist's card of one interview; revisions oldest first, at least one. */
export type DebriefCard<Quote> = {
  readonly panelist: string;
  readonly interview: string;
  readonly revisions: readonly DebriefRevision<Quote>[];
};

export type DebriefMark = Pick<DebriefRevision<never>, 'scorecardId' | 'at' | 'reason' | 'peersSeen'> & {
  readonly level: RatingLevel | null;
};

/** What one card says on one competency: the mark as first submitted, and each amendment that moved it. */
export type VoiceCard<Quote> = {
  readonly interview: string;
  readonly first: DebriefMark;
  readonly moved: readonly DebriefMark[];
  readonly quotes: readonly Quote[];
};

export type AgendaItem<Quote> = {
  readonly competency: Competency;
  /** Highest minus lowest mark when the debrief opened; null where fewer than two people observed it. */
  readonly spread: number | null;
  /** In the order of speaking; people without a card are left out. */
  readonly voices: readonly { readonly panelist: string; readonly cards: readonly VoiceCard<Quote>[] }[];
};

/**
 * The meeting competency by competency, widest apart first. The order rests on `frozen`, the cards the frozen figure
 * was computed from, so that an amendment made in the meeting does not shuffle it. `speakers` are panelist ids, the
 * first voice first.
 */
export function planDebrief<Quote>(
  frozen: readonly PanelCard[],
  cards: readonly DebriefCard<Quote>[],
  speakers: readonly string[],
): readonly AgendaItem<Quote>[] {
  const apart = summarizeDisagreement(frozen).competencies;
  const items = COMPETENCIES.map((competency) => ({
    competency,
    spread: apart.find((entry) => entry.competency === competency)?.spread ?? null,
    voices: speakers.flatMap((panelist) => {
      const own = cards.filter((card) => card.panelist === panelist);
      return own.length === 0 ? [] : [{ panelist, cards: own.flatMap((card) => toVoice(card, competency)) }];
    }),
  }));
  return items.toSorted((one, other) => (other.spread ?? -1) - (one.spread ?? -1));
}

function toVoice<Quote>(
  { interview, revisions }: DebriefCard<Quote>,
  competency: Competency,
): readonly VoiceCard<Quote>[] {
  const marks = revisions.map(({ scorecardId, at, reason, peersSeen, ratings }) => ({
    ...{ scorecardId, at, reason, peersSeen },
    level: ratings[competency],
  }));
  const first = marks[0];
  if (!first) return [];
  return [
    {
      interview,
      first,
      moved: marks.filter((mark, index) => index > 0 && mark.level !== marks[index - 1]?.level),
      quotes: (revisions.at(-1)?.quotes ?? [])
        .filter((entry) => entry.competencies.includes(competency))
        .map((entry) => entry.quote),
    },
  ];
}
