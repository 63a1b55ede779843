import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { PanelCard } from '@/lib/domain/panel/card';
import { surveyCoverage } from '@/lib/domain/panel/coverage';
import { listNextQuestions } from '@/lib/domain/panel/next-questions';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { anyPanel, PANELS } from './any-panel';
import { aCard } from './panel-cards';

const { signals } = SIGNAL_CATALOGUE;
const { questions } = STANDARD_KIT;

function heard(card: PanelCard, answers: Readonly<Record<string, readonly string[]>>): PanelCard {
  return {
    ...card,
    answers: Object.entries(answers).map(([question, ids]) => ({
      question,
      evidence: ids.map((id) => ({
        signal: id,
        orientation: signals.find((signal) => signal.id === id)?.orientation ?? 'strategic',
      })),
    })),
  };
}

/** Ana heard one thing in two answers, ben the same once, and nobody rated operations. */
const CARDS = [
  heard(aCard('ana', [3, 2, 3, null], []), {
    'missed-commitment': ['bets-on-technology', 'bets-on-technology'],
    'best-recent-day': ['bets-on-technology', 'explains-strategy-to-board'],
  }),
  heard(aCard('ben', [4, null, 2, null], []), { 'missed-commitment': ['bets-on-technology'] }),
];
const COVERAGE = surveyCoverage(CARDS, STANDARD_RUBRIC, signals);

describe('who saw what', () => {
  it('is a mark or nothing for each competency and panelist', () => {
    expect(COVERAGE.panelists).toEqual(['ana', 'ben']);
    expect(COVERAGE.competencies).toEqual([
      { competency: 'technical_strategy', marks: [3, 4], observers: 2, enough: true },
      { competency: 'people_leadership', marks: [2, null], observers: 1, enough: false },
      { competency: 'business_acumen', marks: [3, 2], observers: 2, enough: true },
      { competency: 'operational_maturity', marks: [null, null], observers: 0, enough: false },
    ]);
  });

  it('counts the answers a signal was heard in, not its passages', () => {
    const found = COVERAGE.facets.flatMap((facet) => facet.signals);
    expect(found.find(({ signal }) => signal === 'bets-on-technology')).toMatchObject({
      heard: [2, 1],
      panelists: 2,
    });
    expect(found.find(({ signal }) => signal === 'explains-strategy-to-board')).toMatchObject({
      heard: [1, 0],
      panelists: 1,
    });
    expect(found).toHaveLength(2);
  });

  it('counts the signals of a facet by panelist', () => {
    const [board, bets] = ['explains-strategy-to-board', 'bets-on-technology'].map(
      (id) => signals.find((signal) => signal.id === id)?.facet,
    );
    const rows = COVERAGE.facets.filter(({ panelists }) => panelists > 0);
    expect(rows.map(({ facet }) => facet).toSorted()).toEqual([...new Set([board, bets])].toSorted());
  });
});

describe('what to ask next', () => {
  const next = listNextQuestions(COVERAGE, CARDS, { questions, signals });

  it('begins with the competencies too few observed, by a question that fewest cards hold', () => {
    expect(
      next.slice(0, 2).map((entry) => (entry.kind === 'thin_competency' ? entry.competency : entry.kind)),
    ).toEqual(['people_leadership', 'operational_maturity']);
    for (const entry of next.slice(0, 2)) {
      if (entry.kind !== 'thin_competency') throw new Error('The first two are thin.');
      // Both cards hold the missed commitment and one the best day: others of the kit come before them.
      expect(['missed-commitment', 'best-recent-day']).not.toContain(entry.question);
    }
  });

  it('goes on with what nobody heard of, and holds no more than an hour can', () => {
    expect(next.map(({ kind }) => kind).slice(2)).toEqual([
      'unheard_facet',
      'unheard_facet',
      'unheard_facet',
    ]);
  });

  it('asks again for what one panelist alone heard, once the rest is covered', () => {
    const full = heard(aCard('ana', [3, 3, 3, 3], []), {
      one: [...new Map(signals.map((signal) => [signal.facet, signal.id])).values()],
    });
    const cards = [
      full,
      { ...full, panelist: 'ben' },
      heard(aCard('cleo', [3, 2, 3, 3], []), { one: ['bets-on-technology'] }),
    ];
    const coverage = surveyCoverage(cards, STANDARD_RUBRIC, signals);
    const lone = listNextQuestions(coverage, cards, { questions, signals });
    expect(lone).toEqual([
      {
        kind: 'heard_once',
        signal: 'bets-on-technology',
        panelist: 'cleo',
        text: signals.find((signal) => signal.id === 'bets-on-technology')?.followUp,
      },
    ]);
  });

  it('is nothing before the first card', () => {
    const none = surveyCoverage([], STANDARD_RUBRIC, signals);
    expect(listNextQuestions(none, [], { questions, signals })).toEqual([]);
  });

  it('never asks the same twice, and not for a competency that enough observed', () => {
    fc.assert(
      fc.property(anyPanel, (cards) => {
        const coverage = surveyCoverage(cards, STANDARD_RUBRIC, signals);
        const asked = listNextQuestions(coverage, cards, { questions, signals });
        expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
        for (const entry of asked) {
          if (entry.kind === 'thin_competency')
            expect(entry.observers).toBeLessThan(STANDARD_RUBRIC.minimumObservers);
        }
        expect(surveyCoverage(cards.toReversed(), STANDARD_RUBRIC, signals)).toEqual(coverage);
      }),
      PANELS,
    );
  });
});
