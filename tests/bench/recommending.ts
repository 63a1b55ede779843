import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import type { RatingLevel } from '@/lib/domain/rubric/competency';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { measure, toLine } from './measure';

const QUESTIONS = 8;
const PASSAGES = 4;
const CANDIDACIES = 200;

export async function benchRecommending(): Promise<readonly string[]> {
  const cards = [1, 2, 3, 4, 5, 6].map(toCard);
  const once = await measure(300, () => recommend(STANDARD_RUBRIC, cards));
  const opening = await measure(10, () => {
    for (let candidacy = 0; candidacy < CANDIDACIES; candidacy += 1) recommendWithoutEach(cards);
  });
  return [
    toLine('Recommending from a panel of 6', once),
    toLine(`The same for ${CANDIDACIES} candidacies, and without each panelist`, opening),
  ];
}

function recommendWithoutEach(cards: readonly PanelCard[]): void {
  recommend(STANDARD_RUBRIC, cards);
  for (const left of cards) {
    recommend(
      STANDARD_RUBRIC,
      cards.filter((card) => card !== left),
    );
  }
}

/** A full card: every question answered with several passages of both orientations. */
function toCard(seat: number): PanelCard {
  const level = (shift: number) => (((seat + shift) % 4) + 1) as RatingLevel;
  return {
    panelist: `panelist-${seat}`,
    ratings: {
      technical_strategy: level(0),
      people_leadership: level(1),
      business_acumen: seat === 3 ? null : level(2),
      operational_maturity: level(3),
    },
    overall: 'yes',
    roleOpinion: 'unsure',
    answers: Array.from({ length: QUESTIONS }, (_, question) => ({
      question: `question-${question}`,
      evidence: Array.from({ length: PASSAGES }, (_, passage) => ({
        orientation:
          (seat + question + passage) % 3 === 0 ? ('operational' as const) : ('strategic' as const),
        signal: `signal-${passage}`,
      })),
    })),
  };
}
