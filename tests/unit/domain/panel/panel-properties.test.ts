import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import { summarizePanel } from '@/lib/domain/panel/summarize';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { RoleProfile } from '@/lib/domain/rubric/rubric';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { toRecord } from '@/lib/domain/to-record';
import { anyCard, anyPanel, MIXED_RUBRIC, PANELS, PATIENCE, weigh } from './any-panel';

describe('any panel', () => {
  it(
    'gives the same recommendation in whatever order its cards and answers come',
    () => {
      const shuffled = anyPanel.chain((cards) =>
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
        weights: toRecord(COMPETENCIES, (key) => profile.weights[key] * 2),
      });
      const { cto, vp_engineering: vp } = MIXED_RUBRIC.profiles;
      const rubric = { ...MIXED_RUBRIC, profiles: { cto: doubled(cto), vp_engineering: doubled(vp) } };
      fc.assert(
        fc.property(anyPanel, (cards) => {
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
        fc.property(anyPanel, (cards) => {
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
    'gives the same recommendation whatever its members think over all and of the role',
    () => {
      fc.assert(
        fc.property(anyPanel, (cards) => {
          const silent = cards.map((own) => ({
            ...own,
            overall: 'no_decision' as const,
            roleOpinion: 'unsure' as const,
          }));
          expect(recommend(STANDARD_RUBRIC, silent)).toEqual(recommend(STANDARD_RUBRIC, cards));
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it(
    'is sure between 0 and 1 of every verdict, and the lower end of an interval is never the higher',
    () => {
      fc.assert(
        fc.property(anyPanel, (cards) => {
          const { verdict, sure, summary } = recommend(MIXED_RUBRIC, cards);
          expect(sure === null).toBe(verdict === 'insufficient_evidence');
          expect(sure ?? 0).toBeGreaterThanOrEqual(0);
          expect(sure ?? 1).toBeLessThanOrEqual(1);
          for (const key of COMPETENCIES) {
            const seen = summary.competencies[key];
            if (seen.kind === 'observed') expect(seen.interval.low).toBeLessThanOrEqual(seen.interval.high);
          }
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it('has no verdict below three cards', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 2 }), (cards) => {
        const { verdict, sure, reasons } = recommend(STANDARD_RUBRIC, cards);
        expect(verdict).toBe('insufficient_evidence');
        expect(sure).toBeNull();
        expect(reasons[0]?.kind).toBe('too_few_cards');
      }),
      PANELS,
    );
  });
});

describe('the orientation of any panel', () => {
  it('is not moved by an answer without a confirmed passage', () => {
    fc.assert(
      fc.property(anyPanel, (cards) => {
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
      fc.property(anyPanel, (cards) => {
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
        fc.property(anyPanel, weak, (cards, ratings) => {
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

  it('is needed: the highest ratings name no role without a confirmed passage', () => {
    const highest = weigh(4, 4, 4, 4) as PanelCard['ratings'];
    fc.assert(
      fc.property(anyPanel, (cards) => {
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
