import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_DECIDED, shareOf } from '@/lib/domain/suggestion-record/share';

describe('the share of suggestions kept', () => {
  it('is not told from fewer than ten answers', () => {
    expect(shareOf(9, 9)).toEqual({ kind: 'too_few', of: 9 });
    expect(shareOf(0, 0)).toEqual({ kind: 'too_few', of: 0 });
    expect(shareOf(10, 10).kind).toBe('known');
  });

  it('carries the score interval, worked by hand for 15 of 20', () => {
    // z² = 2.70570; 1 + z²/20 = 1.135285; middle = (0.75 + 0.0676425) / 1.135285 = 0.72021
    // reach = 1.6449 × √(0.75 × 0.25 / 20 + 2.70570 / 1600) / 1.135285 = 1.6449 × 0.105183 / 1.135285 = 0.15240
    const share = shareOf(15, 20);
    expect(share).toMatchObject({ kind: 'known', of: 20, share: 0.75 });
    if (share.kind === 'known') {
      expect(share.low).toBeCloseTo(0.5678, 3);
      expect(share.high).toBeCloseTo(0.8726, 3);
    }
  });

  it('leaves room even where all or none were kept', () => {
    const [all, none] = [shareOf(30, 30), shareOf(0, 30)];
    if (all.kind !== 'known' || none.kind !== 'known') throw new Error('Thirty answers are enough.');
    expect(all.high).toBe(1);
    expect(all.low).toBeLessThan(0.95);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(1 - all.low, 10);
  });

  it('lies inside its interval, which narrows as answers come in', () => {
    fc.assert(
      fc.property(fc.integer({ min: FEWEST_DECIDED, max: 500 }), fc.nat(), (of, seed) => {
        const kept = seed % (of + 1);
        const [share, later] = [shareOf(kept, of), shareOf(kept * 4, of * 4)];
        if (share.kind !== 'known' || later.kind !== 'known') throw new Error('Ten answers are enough.');
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(share.share);
        expect(share.high).toBeGreaterThanOrEqual(share.share);
        expect(later.high - later.low).toBeLessThan(share.high - share.low);
      }),
    );
  });
});
