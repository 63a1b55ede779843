import { COMPETENCIES, type Competency } from '../rubric/competency';
import type { Rubric } from '../rubric/rubric';
import { toRecord } from '../to-record';
import type { PanelCard } from './card';
import { recommend } from './recommend';
import type { Verdict } from './recommendation';
import { clamp, roundTo } from './rounding';
import { estimateSeverity, type RatedCard, type SeverityEstimate } from './severity';

/** Raw ratings against the same ratings with each rater's known severity taken out. The raw ones stay the verdict's. */
export type SeverityComparison =
  /** Nobody on this panel has rated another candidacy beside a peer: nothing is known, so nothing is adjusted. */
  | { readonly kind: 'unlinked' }
  | {
      readonly kind: 'compared';
      /** Of this panel, those whose marks were moved, ordered by panelist. */
      readonly raters: readonly SeverityEstimate[];
      /** Panel means, raw and adjusted; null where nobody observed the competency. */
      readonly means: Readonly<
        Record<Competency, { readonly raw: number; readonly adjusted: number } | null>
      >;
      readonly verdict: Verdict;
      readonly flips: boolean;
    };

/** `elsewhere` must hold no card on this candidacy: a panel cannot tell its own severity from its candidate. */
export function compareSeverity(
  rubric: Rubric,
  cards: readonly PanelCard[],
  elsewhere: readonly RatedCard[],
): SeverityComparison {
  const present = new Set(cards.map((card) => card.panelist));
  const raters = estimateSeverity(elsewhere).filter(
    ({ panelist, linked }) => present.has(panelist) && linked > 0,
  );
  if (raters.length === 0) return { kind: 'unlinked' };
  const shifts = new Map(raters.map(({ panelist, shrunk }) => [panelist, shrunk]));
  const raw = recommend(rubric, cards);
  const adjusted = recommend(
    rubric,
    cards.map((card) => adjust(card, shifts.get(card.panelist) ?? 0)),
  );
  return {
    kind: 'compared',
    raters,
    means: toRecord(COMPETENCIES, (competency) => {
      const before = raw.summary.competencies[competency];
      const after = adjusted.summary.competencies[competency];
      return before.kind === 'observed' && after.kind === 'observed'
        ? { raw: before.mean, adjusted: after.mean }
        : null;
    }),
    verdict: adjusted.verdict,
    flips: adjusted.verdict !== raw.verdict,
  };
}

/**
 * People mark in whole levels, and the type holds them to it; the arithmetic takes any mark from 1 to 4, which is
 * what a mark less a severity is.
 */
function adjust(card: PanelCard, severity: number): PanelCard {
  const ratings = toRecord(COMPETENCIES, (competency) => {
    const level = card.ratings[competency];
    return level === null ? null : roundTo(clamp(level - severity, 1, 4), 2);
  });
  return { ...card, ratings } as PanelCard;
}
