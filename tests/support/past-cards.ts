import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import {
  type CardChoices,
  type KnownForCards,
  NO_CHOICES,
  NOTHING_KNOWN,
} from '@/lib/domain/scorecard-import/card-choices';
import {
  type CardPlan,
  type CardPlanning,
  planCards,
  type ReadCards,
} from '@/lib/domain/scorecard-import/plan-cards';
import { readCardFile } from '@/lib/schemas/card-file';

/** A scorecard as Greenhouse's Harvest interface answers it, with what a test varies of it. */
export function aGreenhouseCard(given: Readonly<Record<string, unknown>> = {}) {
  const person = {
    id: 4080,
    first_name: 'Kate',
    last_name: 'Austen',
    name: 'Kate Austen',
    employee_id: '12345',
  };
  return {
    id: 9009,
    updated_at: '2026-03-02T10:00:00.000Z',
    created_at: '2026-03-01T10:00:00.000Z',
    interview: 'Leadership conversation',
    interview_step: { id: 432, name: 'Onsite' },
    candidate_id: 57683957,
    application_id: 74958368,
    interviewed_at: '2026-03-01T09:00:00.000Z',
    submitted_by: person,
    interviewer: person,
    submitted_at: '2026-03-01T11:00:00.000Z',
    overall_recommendation: 'yes',
    attributes: [
      { name: 'Technical strategy', type: 'Skills', note: null, rating: 'strong_yes' },
      { name: 'People leadership', type: 'Skills', note: 'Names who grew.', rating: 'yes' },
      { name: 'Warmth', type: 'Qualities', note: null, rating: 'no' },
    ],
    ratings: { definitely_not: [], no: ['Warmth'], mixed: [], yes: ['People leadership'], strong_yes: [] },
    questions: [
      { id: null, question: 'Key Take-Aways', answer: 'Bet on one platform.' },
      { id: 17, question: 'Private Note', answer: 'Keep this to the hiring team.' },
    ],
    ...given,
  };
}

export function readText(text: string): ReadCards {
  const file = readCardFile(text);
  if (!file.ok) throw new Error(`This file is refused: ${file.problem.kind}.`);
  return file.read;
}

export const readCards = (...cards: readonly unknown[]): ReadCards => readText(JSON.stringify(cards));

type Planning = Partial<Omit<CardPlanning, 'known' | 'choices'>> & {
  readonly known?: Partial<KnownForCards>;
  readonly choices?: Partial<CardChoices>;
};

export function planOf(read: ReadCards, { known, choices, ...given }: Planning = {}): CardPlan {
  return planCards(read, {
    openingId: 'opening-1',
    rubric: STANDARD_RUBRIC,
    ownEmail: 'rhea@example.test',
    now: '2026-11-23T12:00:00.000Z',
    ...given,
    known: { ...NOTHING_KNOWN, ...known },
    choices: { ...NO_CHOICES, ...choices },
  });
}
