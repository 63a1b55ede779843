import { describe, expect, it } from 'vitest';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { PanelCard } from '@/lib/domain/panel/card';
import { type ComparedTrait, compareCandidates } from '@/lib/domain/panel/compare-candidates';
import { normalShareBelow } from '@/lib/domain/panel/normal';
import { summarizePanel } from '@/lib/domain/panel/summarize';
import { COMPETENCIES, type RatingLevel } from '@/lib/domain/rubric/competency';
import { toRecord } from '@/lib/domain/to-record';

const { signals } = SIGNAL_CATALOGUE;
const signalOf = (facet: string, orientation: string) =>
  signals.find((signal) => signal.facet === facet && signal.orientation === orientation)?.id ?? '';

type Given = {
  levels?: readonly (RatingLevel | null)[];
  facing?: readonly ('strategic' | 'operational')[];
  facet?: string;
};

/** One card a level: every competency at that level, one passage of the facet facing the given way. */
function aCandidate(id: string, { levels = [3, 3, 3], facing = [], facet = 'drive' }: Given = {}) {
  const cards = levels.map(
    (level, seat): PanelCard => ({
      panelist: `panelist-${seat}`,
      ratings: toRecord(COMPETENCIES, () => level),
      overall: 'yes',
      roleOpinion: 'unsure',
      answers: facing[seat]
        ? [
            {
              question: 'one',
              evidence: [{ orientation: facing[seat], signal: signalOf(facet, facing[seat]) }],
            },
          ]
        : [],
    }),
  );
  return { id, cards, summary: summarizePanel(cards) };
}

const rowOf = (rows: readonly ComparedTrait[], name: string) =>
  rows.find(({ trait }) => Object.values<string>(trait).includes(name));
const compare = (...candidates: Parameters<typeof compareCandidates>[0]) =>
  compareCandidates(candidates, signals);

describe('comparing candidates', () => {
  it('has a row for orientation, each competency and each facet', () => {
    expect(compare(aCandidate('a'), aCandidate('b'))).toHaveLength(12);
  });

  it('names a difference no chance explains, and which of them is higher', () => {
    // Four marks each: a standard error of .3, of the difference .42; two levels are 4.7 of those.
    const rows = compare(
      aCandidate('a', { levels: [2, 2, 2, 2] }),
      aCandidate('b', { levels: [4, 4, 4, 4] }),
    );
    expect(rowOf(rows, 'people_leadership')).toMatchObject({
      verdict: 'apart',
      pairs: [{ higher: 'b', lower: 'a' }],
      figures: { a: { value: 2, panelists: 4 }, b: { value: 4, panelists: 4 } },
    });
  });

  it('calls a level between two candidates one person saw each within the noise', () => {
    // A standard error of .6 each, .85 of the difference: one level is 1.18 of those.
    const rows = compare(aCandidate('a', { levels: [2] }), aCandidate('b', { levels: [3] }));
    expect(rowOf(rows, 'people_leadership')).toMatchObject({ verdict: 'within_noise', pairs: [] });
  });

  it('asks for more the more candidates stand beside each other', () => {
    const pair = [aCandidate('a', { levels: [2, 2] }), aCandidate('b', { levels: [3, 3] })];
    const between = [1, 2, 3, 4].map((n) => aCandidate(`between-${n}`, { levels: [2, 3] }));
    expect(rowOf(compare(...pair), 'people_leadership')?.verdict).toBe('apart');
    expect(rowOf(compare(...pair, ...between), 'people_leadership')?.verdict).toBe('within_noise');
  });

  it('puts the clearest difference first and what nobody looked at last', () => {
    const lone = aCandidate('a', { levels: [1, 1, 1], facing: ['strategic', 'strategic', 'strategic'] });
    const rows = compare(lone, aCandidate('b', { levels: [4, 4, 4] }));
    const order = { apart: 0, within_noise: 1, unknown: 2 };
    const places = rows.map(({ verdict }) => order[verdict]);
    expect(places).toEqual([...places].sort());
    expect(rows[0]?.trait.kind).toBe('competency');
    expect(rowOf(rows, 'orientation')).toMatchObject({ verdict: 'unknown', figures: { b: null } });
  });

  it('compares a facet by the passages of that facet alone', () => {
    const towards = (id: string, way: 'strategic' | 'operational') =>
      aCandidate(id, { levels: [3, 3, 3, 3], facing: [way, way, way, way], facet: 'people_organisation' });
    const rows = compare(towards('out', 'strategic'), towards('in', 'operational'));
    expect(rowOf(rows, 'people_organisation')).toMatchObject({
      verdict: 'apart',
      pairs: [{ higher: 'out', lower: 'in' }],
    });
    expect(rowOf(rows, 'technology_strategy')).toMatchObject({
      verdict: 'unknown',
      figures: { out: null, in: null },
    });
  });

  it('says the same whatever order the candidates stand in', () => {
    const given = [
      aCandidate('a', { levels: [1, 2, 2] }),
      aCandidate('b', { levels: [4, 4, 3], facing: ['strategic'] }),
      aCandidate('c', { levels: [3, null, 2], facing: ['operational', 'operational'] }),
    ];
    const there = compareCandidates(given, signals);
    const back = compareCandidates([...given].reverse(), signals);
    expect(back.map(({ trait, verdict, figures }) => ({ trait, verdict, figures }))).toEqual(
      there.map(({ trait, verdict, figures }) => ({ trait, verdict, figures })),
    );
    for (const [index, row] of there.entries()) {
      expect(new Set(back[index]?.pairs.map(({ higher, lower }) => `${higher} ${lower}`))).toEqual(
        new Set(row.pairs.map(({ higher, lower }) => `${higher} ${lower}`)),
      );
    }
  });

  it('takes two to six', () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, index) => aCandidate(`candidate-${index}`));
    expect(() => compare(...some(1))).toThrow(RangeError);
    expect(() => compare(...some(7))).toThrow(RangeError);
    expect(compare(...some(6))).toHaveLength(12);
  });
});

describe('how far apart is far enough', () => {
  it.each([
    [2, 1.645],
    [3, 2.052],
    [4, 2.291],
    [5, 2.459],
    [6, 2.589],
  ])('puts some two of %i equal candidates beyond it in one row of ten', (candidates, critical) => {
    expect(shareWithin(candidates, critical * Math.SQRT2)).toBeCloseTo(0.9, 3);
  });
});

/** Probability that the range of `count` standard normal values stays within `range`, by the trapezoid rule. */
function shareWithin(count: number, range: number): number {
  const step = 0.005;
  let sum = 0;
  for (let z = -8; z <= 8; z += step) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    sum += density * (normalShareBelow(z + range) - normalShareBelow(z)) ** (count - 1) * step;
  }
  return count * sum;
}
