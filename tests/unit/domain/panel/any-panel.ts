import fc from 'fast-check';
import type { AnsweredQuestion, PanelCard } from '@/lib/domain/panel/card';
import { COMPETENCIES, OVERALLS, RATING_LEVELS, ROLE_OPINIONS } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';

export const PANELS = { numRuns: 1000 };
/** For properties that compute thousands of recommendations, in milliseconds. */
export const PATIENCE = 60_000;

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
export const anyCard: fc.Arbitrary<PanelCard> = fc.record({
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
export const anyPanel = fc.array(anyCard, { minLength: 1, maxLength: 8 });
export const anyCompetency = fc.constantFrom(...COMPETENCIES);

/** Every competency counts for both roles, so that a slip in any of them can show. */
export const MIXED_RUBRIC: Rubric = {
  ...STANDARD_RUBRIC,
  version: 'mixed',
  profiles: {
    cto: { ...STANDARD_RUBRIC.profiles.cto, weights: weigh(3, 1, 2, 1) },
    vp_engineering: { ...STANDARD_RUBRIC.profiles.vp_engineering, weights: weigh(1, 2, 1, 3) },
  },
};

export function weigh(technical: number, people: number, business: number, operational: number) {
  return {
    technical_strategy: technical,
    people_leadership: people,
    business_acumen: business,
    operational_maturity: operational,
  };
}
