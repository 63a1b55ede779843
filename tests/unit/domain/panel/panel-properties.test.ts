import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredQuestion, PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import type { Recommendation, Verdict } from '@/lib/domain/panel/recommendation';
import { type Levels, roleLevel } from '@/lib/domain/panel/role-fit';
import { summarizePanel } from '@/lib/domain/panel/summarize';
import {
  COMPETENCIES,
  type Competency,
  OVERALLS,
  RATING_LEVELS,
  type RatingLevel,
  ROLE_OPINIONS,
  ROLES,
} from '@/lib/domain/rubric/competency';
import type { RoleProfile, Rubric } from '@/lib/domain/rubric/rubric';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { toRecord } from '@/lib/domain/to-record';

const PANELS = { numRuns: 1000 };
const PATIENCE = 60_000;

const rating = fc.option(fc.constantFrom(...RATING_LEVELS), { nil: null, freq: 6 });
const answer: fc.Arbitrary<AnsweredQuestion> = fc.record({
  question: fc.constantFrom('q1', 'q2', 'q3'),
  evidence: fc.array(
    fc.record({
      orientation: fc.constantFrom('strategic' as const, 'operational' as const),
      signal: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
    { maxLength: 5 },
  ),
});
const card: fc.Arbitrary<PanelCard> = fc.record({
  panelist: fc.constantFrom('ana', 'ben', 'cleo', 'dan', 'eve', 'fay'),
  ratings: fc.record({
    technical_strategy: rating,
    people_leadership: rating,
    business_acumen: rating,
    operational_maturity: rating,
  }),
  overall: fc.constantFrom(...OVERALLS),
  roleOpinion: fc.constantFrom(...ROLE_OPINIONS),
  answers: fc.array(answer, { maxLength: 4 }),
});
const panel = fc.array(card, { minLength: 1, maxLength: 8 });
const competency = fc.constantFrom(...COMPETENCIES);

/** Every competency counts for both roles, so that a slip in any of them can show. */
const MIXED_RUBRIC: Rubric = {
  ...STANDARD_RUBRIC,
  version: 'mixed',
  profiles: {
    cto: { ...STANDARD_RUBRIC.profiles.cto, weights: weigh(3, 1, 2, 1) },
    vp_engineering: { ...STANDARD_RUBRIC.profiles.vp_engineering, weights: weigh(1, 2, 1, 3) },
  },
};

function weigh(technical: number, people: number, business: number, operational: number) {
  return {
    technical_strategy: technical,
    people_leadership: people,
    business_acumen: business,
    operational_maturity: operational,
  };
}

function levelsOf(cards: readonly PanelCard[]): Levels {
  const { competencies } = summarizePanel(cards);
  return toRecord(COMPETENCIES, (key) => {
    const seen = competencies[key];
    return seen.kind === 'observed' ? seen.mean : null;
  });
}

function withRating(cards: readonly PanelCard[], at: number, key: Competency, level: RatingLevel | null) {
  return cards.map((own, index) =>
    index === at ? { ...own, ratings: { ...own.ratings, [key]: level } } : own,
  );
}

/** No mean and no role's level of `after` is lower than that of `before`; one that is unknown is neither. */
function expectNothingLower(before: readonly PanelCard[], after: readonly PanelCard[]) {
  const was = figuresOf(before);
  const is = figuresOf(after);
  expect(was.filter((figure, at) => (is[at] ?? Number.POSITIVE_INFINITY) < (figure ?? 0))).toEqual([]);
}

function figuresOf(cards: readonly PanelCard[]): readonly (number | null)[] {
  const levels = levelsOf(cards);
  const profiles = [STANDARD_RUBRIC, MIXED_RUBRIC].flatMap((rubric) =>
    ROLES.map((role) => rubric.profiles[role]),
  );
  return [
    ...COMPETENCIES.map((key) => levels[key]),
    ...profiles.map((profile) => roleLevel(profile, levels)),
  ];
}

describe('any panel', () => {
  it(
    'gives the same recommendation in whatever order its cards and answers come',
    () => {
      const shuffled = panel.chain((cards) =>
        fc.tuple(fc.constant(cards), fc.shuffledSubarray([...cards], { minLength: cards.length })),
      );
      fc.assert(
        fc.property(shuffled, ([cards, others]) => {
          const backwards = others.map((own) => ({
            ...own,
            answers: own.answers
              .map(({ question, evidence }) => ({ question, evidence: evidence.toReversed() }))
              .toReversed(),
          }));
          expect(recommend(MIXED_RUBRIC, backwards)).toEqual(recommend(MIXED_RUBRIC, cards));
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it(
    'gives the same recommendation when all weights are doubled',
    () => {
      const doubled = (profile: RoleProfile): RoleProfile => ({
        ...profile,
        weights: Object.fromEntries(
          COMPETENCIES.map((key) => [key, profile.weights[key] * 2]),
        ) as RoleProfile['weights'],
      });
      const { cto, vp_engineering: vp } = MIXED_RUBRIC.profiles;
      const rubric = { ...MIXED_RUBRIC, profiles: { cto: doubled(cto), vp_engineering: doubled(vp) } };
      fc.assert(
        fc.property(panel, (cards) => {
          expect(recommend(rubric, cards)).toEqual(recommend(MIXED_RUBRIC, cards));
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it(
    'gives the same recommendation again from its exported inputs',
    () => {
      fc.assert(
        fc.property(panel, (cards) => {
          const first = recommend(STANDARD_RUBRIC, cards);
          const exported = JSON.parse(JSON.stringify({ rubric: STANDARD_RUBRIC, cards }));
          expect(recommend(exported.rubric, exported.cards)).toEqual(first);
          expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it(
    'mirrors its recommendation when every passage faces the other way and the roles trade marks',
    () => {
      fc.assert(
        fc.property(panel, (cards) => {
          expect(outlineOf(recommend(STANDARD_RUBRIC, cards.map(mirrored)))).toEqual(
            mirroredOutline(outlineOf(recommend(STANDARD_RUBRIC, cards))),
          );
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it('has no verdict below three cards', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 2 }), (cards) => {
        const { verdict, sure, reasons } = recommend(STANDARD_RUBRIC, cards);
        expect(verdict).toBe('insufficient_evidence');
        expect(sure).toBeNull();
        expect(reasons[0]?.kind).toBe('too_few_cards');
      }),
      PANELS,
    );
  });
});

describe('the levels of any panel', () => {
  it('are not lowered by raising one rating, and the mean of its competency rises', () => {
    fc.assert(
      fc.property(panel, fc.nat(), competency, (cards, seed, key) => {
        const at = seed % cards.length;
        const level = cards[at]?.ratings[key] ?? null;
        fc.pre(level !== null && level < 4);
        const raised = withRating(cards, at, key, ((level ?? 1) + 1) as RatingLevel);
        expectNothingLower(cards, raised);
        expect(levelsOf(raised)[key] ?? 0).toBeGreaterThan(levelsOf(cards)[key] ?? 4);
      }),
      PANELS,
    );
  });

  it('are not lower for a competency "not observed" than for one rated 1', () => {
    fc.assert(
      fc.property(panel, fc.nat(), competency, (cards, seed, key) => {
        const at = seed % cards.length;
        expectNothingLower(withRating(cards, at, key, 1), withRating(cards, at, key, null));
      }),
      PANELS,
    );
  });

  it('are not touched by a card that observed nothing', () => {
    const silent = { technical_strategy: null, people_leadership: null, business_acumen: null };
    fc.assert(
      fc.property(panel, card, (cards, another) => {
        const nothing = { ...another, ratings: { ...silent, operational_maturity: null } };
        expect(levelsOf([...cards, nothing])).toEqual(levelsOf(cards));
      }),
      PANELS,
    );
  });

  it('are not touched by what was answered, only by what was marked', () => {
    fc.assert(
      fc.property(panel, (cards) => {
        const unanswered = cards.map((own) => ({ ...own, answers: [] }));
        expect(levelsOf(unanswered)).toEqual(levelsOf(cards));
      }),
      PANELS,
    );
  });
});

describe('the orientation of any panel', () => {
  it('is not moved by an answer without a confirmed passage', () => {
    fc.assert(
      fc.property(panel, (cards) => {
        const longer = cards.map((own) => ({
          ...own,
          answers: [...own.answers, { question: 'silent', evidence: [] }],
        }));
        expect(summarizePanel(longer).orientation).toEqual(summarizePanel(cards).orientation);
      }),
      PANELS,
    );
  });

  it('is not moved by somebody who tags the same thing three times over', () => {
    fc.assert(
      fc.property(panel, (cards) => {
        const verbose = cards.map((own) => ({
          ...own,
          answers: own.answers.map(({ question, evidence }) => ({
            question,
            evidence: [...evidence, ...evidence.slice(0, 1), ...evidence.slice(0, 1)],
          })),
        }));
        expect(balanceOf(verbose)).toBe(balanceOf(cards));
      }),
      PANELS,
    );
  });

  it(
    'makes nobody good enough alone',
    () => {
      const low = fc.constantFrom(1 as const, 2 as const);
      const weak = fc.record({
        technical_strategy: low,
        people_leadership: low,
        business_acumen: low,
        operational_maturity: low,
      });
      fc.assert(
        fc.property(panel, weak, (cards, ratings) => {
          const { verdict } = recommend(
            STANDARD_RUBRIC,
            cards.map((own) => ({ ...own, ratings })),
          );
          expect(['neither', 'insufficient_evidence']).toContain(verdict);
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it('is needed: the highest marks name no role without a confirmed passage', () => {
    const highest = weigh(4, 4, 4, 4) as PanelCard['ratings'];
    fc.assert(
      fc.property(panel, (cards) => {
        const unconfirmed = cards.map((own) => ({ ...own, ratings: highest, answers: [] }));
        expect(recommend(STANDARD_RUBRIC, unconfirmed)).toMatchObject({ verdict: 'insufficient_evidence' });
      }),
      PANELS,
    );
  });
});

function balanceOf(cards: readonly PanelCard[]): number | null {
  const { orientation } = summarizePanel(cards);
  return orientation.kind === 'read' ? orientation.balance : null;
}

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
