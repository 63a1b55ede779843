import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { NOBODY_ANONYMISED } from '@/lib/export/anonymise';
import type { Taking } from '@/lib/export/brief';
import type { CandidacyRecord, RecordedCard } from '@/lib/export/candidacy-record';
import type { ExportContent } from '@/lib/export/export-content';

/** What a test varies of a candidacy: every text a person could have typed. */
export type WrittenTexts = {
  readonly name?: string;
  readonly title?: string;
  readonly opening?: string;
  readonly panelist?: string;
  readonly note?: string;
  readonly rationale?: string;
};

const question = STANDARD_KIT.questions[0] ?? { key: '', text: '', competencies: [] };

/** A candidacy that three panelists scored, as a file takes it, with its verdict computed from their cards. */
export function aCandidacyRecord(given: WrittenTexts = {}): CandidacyRecord {
  const note = given.note ?? 'Bet the company on one platform, and said so to the board.';
  const cards = ['p1', 'p2', 'p3'].map(
    (panelistId, index): RecordedCard => ({
      id: `card-${index + 1}`,
      interviewId: 'interview-1',
      panelistId,
      revision: 1,
      submittedAt: `2026-11-0${index + 2}T09:00:00.000Z`,
      overall: 'yes',
      roleOpinion: index === 0 ? 'vp_engineering' : 'cto',
      ratings: {
        technical_strategy: 4,
        people_leadership: index === 0 ? 1 : 3,
        business_acumen: 3,
        operational_maturity: index === 1 ? null : 2,
      },
      summary: note,
      amendmentReason: '',
      peersSeen: false,
      counts: true,
      notes: [
        {
          question: question.key,
          text: note,
          evidence: [
            {
              start: 0,
              end: note.length,
              orientation: 'strategic',
              signal: 'bets-on-technology',
              origin: index === 2 ? 'added' : 'confirmed',
              catalogueVersion: '2026.1',
            },
          ],
        },
      ],
    }),
  );
  const panel = cards.map(toPanelCard);
  const value = recommend(STANDARD_RUBRIC, panel);
  return {
    candidacyId: 'candidacy-1',
    headline: given.title ?? '',
    sourceChannel: 'agency',
    addedAt: '2026-11-01T08:00:00.000Z',
    candidate: {
      id: 'candidate-1',
      name: given.name ?? 'Noor Haddad',
      title: given.title ?? 'Head of platform',
      company: 'Sable Rail',
    },
    opening: {
      id: 'opening-1',
      title: given.opening ?? 'Head of engineering',
      company: 'Larkspur Freight',
      need: null,
    },
    rubric: STANDARD_RUBRIC,
    recommendation: {
      id: 'recommendation-1',
      at: '2026-11-04T09:00:01.000Z',
      value,
      cards: panel,
      needVersion: null,
    },
    people: [
      { id: 'p1', name: given.panelist ?? 'Ana Lind', email: 'ana@example.test' },
      { id: 'p2', name: 'Ben Okoro', email: 'ben@example.test' },
      { id: 'p3', name: 'Cleo Varga', email: 'cleo@example.test' },
    ],
    interviews: [
      {
        id: 'interview-1',
        title: 'First conversation',
        startsAt: '2026-11-01T10:00:00.000Z',
        durationMinutes: 60,
        cancelled: false,
        kit: { name: STANDARD_KIT.name, version: 1 },
        questions: STANDARD_KIT.questions.map(({ key, text }) => ({ key, text })),
        panelistIds: ['p1', 'p2', 'p3'],
      },
    ],
    cards,
    outstanding: [],
    askable: STANDARD_KIT.questions.map(({ key, text, competencies }) => ({ key, text, competencies })),
    decisions: [
      {
        id: 'decision-1',
        at: '2026-11-05T09:00:00.000Z',
        byId: 'p1',
        outcome: 'offer',
        role: 'cto',
        rationale: given.rationale ?? 'The panel saw what the company lacks.',
        differsBecause: '',
        seen: { id: 'recommendation-1', verdict: value.verdict, sure: value.sure },
      },
    ],
  };
}

export const A_TAKING: Taking = {
  at: '2026-11-23T12:00:00.000Z',
  by: 'Mona Reyes',
  anonymity: NOBODY_ANONYMISED,
};

export function anExportContent(given: WrittenTexts = {}, leftOut: readonly string[] = []): ExportContent {
  const record = aCandidacyRecord(given);
  const { id, title, company } = record.opening;
  return { opening: { id, title, company }, records: [record], leftOut, taking: A_TAKING };
}

function toPanelCard({ panelistId, ratings, overall, roleOpinion, notes }: RecordedCard): PanelCard {
  return {
    panelist: panelistId,
    ratings,
    overall,
    roleOpinion,
    answers: notes.map(({ question: key, evidence }) => ({
      question: key,
      evidence: evidence.map(({ orientation, signal }) => ({ orientation, signal })),
    })),
  };
}
