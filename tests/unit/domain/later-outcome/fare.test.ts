import { describe, expect, it } from 'vitest';
import { type DecidedCase, summarizeFare } from '@/lib/domain/later-outcome/fare';

function aCase(given: Partial<DecidedCase> = {}): DecidedCase {
  return { verdict: 'cto', outcome: 'offer', role: 'cto', later: [], ...given };
}

const FITS = [{ months: 6, fit: 'fits', regret: 'none' }] as const;
const PARTLY = [{ months: 6, fit: 'partly', regret: 'some' }] as const;

describe('how decisions fared', () => {
  it('without cases says nothing but zero', () => {
    const fare = summarizeFare([]);
    expect(fare).toMatchObject({ decided: 0, followed: { kind: 'too_few', of: 0 }, rows: [] });
    expect(fare.later.every(({ hires, recorded }) => hires === 0 && recorded === 0)).toBe(true);
  });

  it('gives no share of nine cases, and of ten one with Wilson’s interval', () => {
    const nine = Array.from({ length: 9 }, () => aCase());
    expect(summarizeFare(nine).followed).toEqual({ kind: 'too_few', of: 9 });
    const ten = [...nine, aCase({ outcome: 'decline', role: null })];
    const { followed } = summarizeFare(ten);
    expect(followed).toMatchObject({ kind: 'known', of: 10, share: 0.9 });
    // z = 1.6449, p = 0.9, n = 10: middle (0.9 + 0.13529) / 1.27057 = 0.81482, reach 0.16296.
    expect(followed.kind === 'known' && followed.low).toBeCloseTo(0.6519, 3);
    expect(followed.kind === 'known' && followed.high).toBeCloseTo(0.9778, 3);
  });

  it('does not count advancing and holding as decided', () => {
    const open = [aCase({ outcome: 'advance' }), aCase({ outcome: 'hold', role: null })];
    expect(summarizeFare(open).decided).toBe(0);
  });

  it('asks only verdicts that say something whether they were followed', () => {
    const silent = [
      aCase({ verdict: null }),
      aCase({ verdict: 'insufficient_evidence', outcome: 'decline', role: null }),
      aCase({ verdict: 'neither', outcome: 'decline', role: null }),
    ];
    expect(summarizeFare(silent).followed).toEqual({ kind: 'too_few', of: 1 });
  });

  it('counts each verdict with the offers it led to, those made otherwise, and declines', () => {
    const fare = summarizeFare([
      aCase(),
      aCase({ role: 'vp_engineering' }),
      aCase({ outcome: 'decline', role: null }),
      aCase({ verdict: null }),
    ]);
    expect(fare.rows).toEqual([
      { verdict: 'cto', offersAsRecommended: 1, offersOtherwise: 1, declines: 1 },
      { verdict: null, offersAsRecommended: 0, offersOtherwise: 1, declines: 0 },
    ]);
  });

  it('keeps hires made with the recommendation apart from those made against it', () => {
    const fare = summarizeFare([
      ...Array.from({ length: 10 }, (_, index) => aCase({ later: index < 7 ? FITS : PARTLY })),
      aCase({ role: 'vp_engineering', later: PARTLY }),
      aCase({ outcome: 'decline', role: null }),
    ]);
    const [followed, against, ...atTwelve] = fare.later;
    expect(followed).toMatchObject({ months: 6, followed: true, hires: 10, recorded: 10 });
    expect(followed?.fits).toMatchObject({ kind: 'known', share: 0.7 });
    expect(followed?.withoutRegret).toMatchObject({ kind: 'known', share: 0.7 });
    expect(against).toMatchObject({
      followed: false,
      hires: 1,
      recorded: 1,
      fits: { kind: 'too_few', of: 1 },
    });
    expect(atTwelve.map(({ recorded }) => recorded)).toEqual([0, 0]);
  });
});
