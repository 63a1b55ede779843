import type { AnsweredQuestion, PanelCard } from '@/lib/domain/panel/card';
import type { RatingLevel, Ratings, RoleOpinion } from '@/lib/domain/rubric/competency';

/** Technical strategy, people leadership, business acumen, operational maturity; null is "not observed". */
export type RatingRow = readonly [
  RatingLevel | null,
  RatingLevel | null,
  RatingLevel | null,
  RatingLevel | null,
];

function toRatings([technical, people, business, operational]: RatingRow): Ratings {
  return {
    technical_strategy: technical,
    people_leadership: people,
    business_acumen: business,
    operational_maturity: operational,
  };
}

/** A confirmed passage a letter, each of its own signal: `SSO` is two strategic and one operational. */
function answered(question: string, letters: string): AnsweredQuestion {
  return {
    question,
    evidence: [...letters].map((letter, index) => ({
      orientation: letter === 'S' ? 'strategic' : 'operational',
      signal: `signal-${index}`,
    })),
  };
}

export function aCard(
  panelist: string,
  ratings: RatingRow,
  answers: readonly string[],
  roleOpinion: RoleOpinion = 'unsure',
): PanelCard {
  return {
    panelist,
    ratings: toRatings(ratings),
    overall: 'no_decision',
    roleOpinion,
    answers: answers.map((letters, index) => answered(`question-${index}`, letters)),
  };
}
