import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelCard } from '@/lib/domain/panel/card';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { recommendCandidate } from '@/lib/reading/recommend-candidates';
import type { FiledCard, FiledEvidence } from '@/lib/schemas/panel-file';
import { anyPanel, PANELS, PATIENCE } from '../domain/panel/any-panel';

const recommendFor = (panel: readonly FiledCard[]) =>
  recommendCandidate(STANDARD_RUBRIC, { ok: true, id: 'c', panel }, null);

function toFiledCard({ answers, ...card }: PanelCard): FiledCard {
  return {
    ...card,
    submitted: true,
    notes: answers.map(({ question, evidence }) => ({
      question,
      text: '',
      evidence: evidence.map((passage) => ({ ...passage, span: null, counts: true })),
    })),
  };
}

const unconfirmed: FiledEvidence = { orientation: 'strategic', signal: 'z', span: null, counts: false };

describe('the recommendation for any filed panel', () => {
  it(
    'is not moved by passages that nobody confirmed, nor by cards that were not submitted',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyPanel, async (cards) => {
          const filed = cards.map(toFiledCard);
          const noisy = filed.map((card) => ({
            ...card,
            notes: [
              ...card.notes.map((note) => ({ ...note, evidence: [unconfirmed, ...note.evidence] })),
              { question: 'another', text: '', evidence: [unconfirmed] },
            ],
          }));
          const drafts = filed.map((card) => ({
            ...card,
            panelist: `${card.panelist} again`,
            submitted: false,
          }));
          expect(await recommendFor([...drafts, ...noisy])).toEqual(await recommendFor(filed));
        }),
        PANELS,
      );
    },
    PATIENCE,
  );
});

describe('a filed card', () => {
  const ratings = {
    technical_strategy: 3,
    people_leadership: 3,
    business_acumen: 3,
    operational_maturity: 3,
  } as const;
  const card = (panelist: string, notes: FiledCard['notes']): FiledCard => ({
    panelist,
    submitted: true,
    ratings,
    overall: 'yes',
    roleOpinion: 'unsure',
    notes,
  });
  const passage = (orientation: FiledEvidence['orientation'], start = 0): FiledEvidence => ({
    orientation,
    signal: null,
    span: { start, end: start + 4 },
    counts: true,
  });
  const balanceOf = async (notes: FiledCard['notes']) => {
    const answer = await recommendFor([card('Ana', notes)]);
    return 'error' in answer ? null : (answer.orientation?.balance ?? null);
  };

  it('answers a question once, in however many notes under it', async () => {
    // One answer, 1 strategic to 1 operational: 0. Two answers would be 1 and -1, beside a third of 1.
    const apart = [
      { question: 'Q1', text: 'Some words', evidence: [passage('strategic')] },
      { question: 'Q1 ', text: 'Some words', evidence: [passage('operational')] },
      { question: 'Q2', text: 'Some words', evidence: [passage('strategic')] },
    ];
    // (0 + 1) / 2 x .44 = .22, where three answers would give 1/3 x .44 = .15.
    expect(await balanceOf(apart)).toBe(0.22);
  });

  it('counts a passage without a signal once, though it be marked twice over the same words', async () => {
    const evidence = [passage('strategic'), passage('strategic'), passage('operational')];
    expect(await balanceOf([{ question: 'Q1', text: 'Some words', evidence }])).toBe(0);
    // 2 strategic, 1 operational: 1/3 x .44 = .15.
    expect(
      await balanceOf([
        { question: 'Q1', text: 'Some words', evidence: [...evidence, passage('strategic', 5)] },
      ]),
    ).toBe(0.15);
  });

  it('is one person’s with every other card of that name', async () => {
    const answer = await recommendFor([card('Ana', []), card('Ana', []), card('Ben', [])]);
    expect(answer).toMatchObject({
      verdict: 'insufficient_evidence',
      without: [{ panelist: 'Ana' }, { panelist: 'Ben' }],
    });
  });
});
