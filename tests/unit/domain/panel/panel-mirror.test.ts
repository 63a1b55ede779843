import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import type { Recommendation, Verdict } from '@/lib/domain/panel/recommendation';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { anyPanel, PANELS, PATIENCE } from './any-panel';

describe('any panel', () => {
  it(
    'mirrors its recommendation when every passage faces the other way and the roles trade ratings',
    () => {
      fc.assert(
        fc.property(anyPanel, (cards) => {
          expect(outlineOf(recommend(STANDARD_RUBRIC, cards.map(mirrored)))).toEqual(
            mirroredOutline(outlineOf(recommend(STANDARD_RUBRIC, cards))),
          );
        }),
        PANELS,
      );
    },
    PATIENCE,
  );
});

/** The standard rubric looks the same in this mirror: cores, bars and floors change places. */
function mirrored(own: PanelCard): PanelCard {
  return {
    ...own,
    ratings: {
      technical_strategy: own.ratings.operational_maturity,
      people_leadership: own.ratings.business_acumen,
      business_acumen: own.ratings.people_leadership,
      operational_maturity: own.ratings.technical_strategy,
    },
    answers: own.answers.map(({ question, evidence }) => ({
      question,
      evidence: evidence.map(({ orientation, signal }) => ({
        orientation: orientation === 'strategic' ? 'operational' : 'strategic',
        signal,
      })),
    })),
  };
}

type Outline = {
  readonly verdict: Verdict;
  readonly sure: number | null;
  readonly balance: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

function outlineOf({ verdict, sure, summary: { orientation } }: Recommendation): Outline {
  return orientation.kind === 'read'
    ? { verdict, sure, balance: orientation.balance, ...orientation.interval }
    : { verdict, sure, balance: null, low: null, high: null };
}

function mirroredOutline({ verdict, sure, balance, low, high }: Outline): Outline {
  const other: Partial<Record<Verdict, Verdict>> = { cto: 'vp_engineering', vp_engineering: 'cto' };
  const negated = (value: number | null) => (value === null ? null : 0 - value);
  return {
    verdict: other[verdict] ?? verdict,
    sure,
    balance: negated(balance),
    low: negated(high),
    high: negated(low),
  };
}
