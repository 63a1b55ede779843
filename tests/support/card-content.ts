import type { CardContent, CardEvidence } from '@/lib/domain/scorecard/content';

/** What a panelist writes, as a test needs it: nothing at first, or all that a submission asks for. */

export const EMPTY: CardContent = { notes: [], ratings: {}, overall: null, roleOpinion: null, summary: '' };

export const NOTE = 'Told the three customers herself, then moved two engineers to the failing import.';

export function aFullCard(questionId: string, given: Partial<CardContent> = {}): CardContent {
  return {
    notes: [{ questionId, text: NOTE, evidence: [aPassage(0, 32)] }],
    ratings: { technical_strategy: null, people_leadership: 3, business_acumen: 2, operational_maturity: 4 },
    overall: 'yes',
    roleOpinion: 'vp_engineering',
    summary: '',
    ...given,
  };
}

export function aPassage(start: number, end: number, given: Partial<CardEvidence> = {}): CardEvidence {
  return {
    start,
    end,
    orientation: 'operational',
    signal: 'manages-stakeholders',
    origin: 'confirmed',
    confidence: null,
    readerVersion: null,
    changedFrom: null,
    ...given,
  };
}
