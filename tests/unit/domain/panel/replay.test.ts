import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '@/lib/domain/panel/recommend';
import { replay } from '@/lib/domain/panel/replay';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { anyPanel, MIXED_RUBRIC, PANELS, PATIENCE } from './any-panel';
import { aCard } from './panel-cards';

const cards = [
  aCard('ana', [4, 3, 4, 2], ['SS', 'SO']),
  aCard('ben', [3, 2, 3, 2], ['S']),
  aCard('cleo', [4, null, 3, 3], ['SSSO', '']),
];
const inputs = { rubric: STANDARD_RUBRIC, cards };
const stored = recommend(STANDARD_RUBRIC, cards);

describe('a stored recommendation', () => {
  it(
    'recomputes to the same answer after years in a database',
    () => {
      fc.assert(
        fc.property(anyPanel, (panel) => {
          const kept = JSON.parse(JSON.stringify({ cards: panel, result: recommend(MIXED_RUBRIC, panel) }));
          expect(replay(kept.result, { rubric: MIXED_RUBRIC, cards: kept.cards })).toEqual({ kind: 'same' });
        }),
        PANELS,
      );
    },
    PATIENCE,
  );

  it('is the same whatever order its members come back in', () => {
    const backwards = Object.fromEntries(Object.entries(stored).toReversed()) as typeof stored;
    expect(replay(backwards, inputs)).toEqual({ kind: 'same' });
  });

  it('says that a newer method gives the same answer', () => {
    expect(replay({ ...stored, methodVersion: '1999.1' }, inputs)).toEqual({
      kind: 'same_by_newer_method',
      now: stored,
    });
  });

  it('says that a newer method gives another one, and which', () => {
    const old = { ...stored, methodVersion: '1999.1', sure: 0.12 };
    expect(replay(old, inputs)).toEqual({ kind: 'other_by_newer_method', now: stored });
  });

  it('says that the same method does not give what was stored', () => {
    expect(replay({ ...stored, verdict: 'neither' }, inputs)).toEqual({
      kind: 'not_reproduced',
      now: stored,
    });
  });
});
