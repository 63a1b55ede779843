import { describe, expect, it } from 'vitest';
import { recommend } from '@/lib/domain/panel/recommend';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { aCard } from './panel-cards';

/**
 * Worked by hand from docs/method-panel.md.
 * Reliability R(n) = .44n / (1 + .44(n - 1)): R(1) .4400, R(2) .6111, R(3) .7021, R(4) .7586.
 * Half-width of an interval = 1.645 x standard error.
 */
describe('a panel that hears a CTO', () => {
  const recommendation = recommend(STANDARD_RUBRIC, [
    aCard('ana', [4, 3, 4, 2], ['SS', 'SO']), // questions 1 and 0, so ana .5
    aCard('ben', [3, 2, 3, 2], ['S']), // ben 1
    aCard('cleo', [4, null, 3, 3], ['SSSO', '']), // (3 - 1) / 4 = .5; the silent question is no answer
  ]);

  it('leans strategic: R(3) x (.5 + 1 + .5) / 3 = .7021 x .6667 = .47', () => {
    // Scatter .0278 + .1111 + .0278 = .1667; (4 x .2 + .1667) / 6 = .1611, below .2, so .2.
    // Standard error sqrt(.2 / (3 + 1.2727)) = .2164; half-width .356.
    expect(recommendation.summary.orientation).toEqual({
      kind: 'read',
      balance: 0.47,
      interval: { low: 0.11, high: 0.83 },
      passages: { strategic: 7, operational: 2 },
      panelists: 3,
    });
  });

  it('has the mean of those who observed as its levels', () => {
    const { technical_strategy: technical, people_leadership: people } = recommendation.summary.competencies;
    // 11 / 3 = 3.67. Scatter .6667; (4 x .36 + .6667) / 6 = .3511, below .36. sqrt(.36 / 3) = .3464; half-width .57.
    expect(technical).toMatchObject({ mean: 3.67, interval: { low: 3.1, high: 4 }, observers: 3, spread: 1 });
    // 5 / 2 = 2.5. Scatter .5; (1.44 + .5) / 5 = .388, above .36. sqrt(.388 / 2) = .4405; half-width .72.
    expect(people).toMatchObject({ mean: 2.5, interval: { low: 1.78, high: 3.22 }, observers: 2, spread: 1 });
  });

  it('meets the bar of the CTO only, and the verdict is CTO', () => {
    // CTO (3.67 + 3.33) / 2 = 3.50; VP of Engineering (2.50 + 2.33) / 2 = 2.415.
    expect(recommendation.verdict).toBe('cto');
    expect(recommendation.reasons).toEqual([
      { kind: 'leans', towards: 'strategic', balance: 0.47 },
      { kind: 'meets_bar', role: 'cto', level: 3.5, bar: 2.75 },
      { kind: 'below_bar', role: 'vp_engineering', level: 2.42, bar: 2.75 },
    ]);
  });

  it('is .95 sure: a little short of the lean, and of the 4,375 combinations strong enough for CTO', () => {
    // Lean: z = (.47 - .25) / .2164 = 1.0166, share .8453; neither way .1542; operational .0004.
    // Levels drawn to 2.75: technical 2.75 + .7021 x .92 = 3.3960, people 2.75 - .6111 x .25 = 2.5972, business 3.1572,
    // operations 2.4551; errors sqrt(.7021) x .3464 = .2903 and sqrt(.6111) x .4405 = .3444.
    // Counted by a program of its own: both 975, CTO only 3,325, VP of Engineering only 0, neither 75.
    // .8453 x 4,300 / 4,375 + .1542 x 3,325 / 4,375 = .8309 + .1172 = .9481.
    expect(recommendation.sure).toBe(0.95);
  });

  it('names the edition of the arithmetic', () => {
    expect(recommendation.methodVersion).toBe('2026.2');
  });
});

describe('a panel that hears a VP of Engineering', () => {
  const recommendation = recommend(STANDARD_RUBRIC, [
    aCard('ana', [2, 4, 3, 4], ['O', 'OOS']), // -1 and (1 - 2) / 3 = -.3333, so -.6667 (-.66665 rounded away from 0)
    aCard('ben', [3, 4, 3, 3], ['OO', 'O', 'O', 'O']), // -1, however many questions
    aCard('cleo', [2, 3, 3, 4], ['SOO']), // -.3333
    aCard('dan', [2, 4, null, 4], []), // confirmed nothing, so says nothing of orientation
  ]);

  it('leans operational: R(3) x -(.6667 + 1 + .3333) / 3 = -.7021 x .6667 = -.47', () => {
    expect(recommendation.summary.orientation).toMatchObject({ balance: -0.47, panelists: 3 });
  });

  it('reaches both bars, of which only the one it faces counts', () => {
    // Technical 9 / 4 = 2.25, people 15 / 4 = 3.75, business 9 / 3 = 3.00, operations 15 / 4 = 3.75.
    // CTO (2.25 + 3.00) / 2 = 2.625; VP of Engineering (3.75 + 3.75) / 2 = 3.75.
    expect(recommendation.verdict).toBe('vp_engineering');
    expect(recommendation.reasons).toEqual([
      { kind: 'leans', towards: 'operational', balance: -0.47 },
      { kind: 'below_bar', role: 'cto', level: 2.63, bar: 2.75 },
      { kind: 'meets_bar', role: 'vp_engineering', level: 3.75, bar: 2.75 },
    ]);
  });
});

describe('a panel that hears both', () => {
  const recommendation = recommend(STANDARD_RUBRIC, [
    aCard('ana', [4, 4, 4, 4], ['S']),
    aCard('ben', [4, 4, 4, 4], ['O']),
    aCard('cleo', [4, 4, 4, 4], ['SO']),
  ]);

  it('leans neither way and meets both bars, so the verdict is combined', () => {
    expect(recommendation.verdict).toBe('combined');
    expect(recommendation.reasons).toEqual([
      { kind: 'leans', towards: 'neither_way', balance: 0 },
      { kind: 'meets_bar', role: 'cto', level: 4, bar: 2.75 },
      { kind: 'meets_bar', role: 'vp_engineering', level: 4, bar: 2.75 },
    ]);
  });

  it('is as sure as the balance is within .25 of 0', () => {
    // Scatter 1 + 1 + 0 = 2; (.8 + 2) / 6 = .4667; sqrt(.4667 / 4.2727) = .3305; z = .25 / .3305 = .756.
    // The normal share within .756 of the middle is .55. No plausible level
    // falls to a bar: 3.63 - sqrt(.5) x (1.6076 + 1.4634) x .29 = 3.00.
    expect(recommendation.sure).toBe(0.55);
  });
});

describe('a panel that hears somebody who is not there yet', () => {
  const recommendation = recommend(STANDARD_RUBRIC, [
    aCard('ana', [2, 3, 2, 3], ['SS', 'S', 'S']),
    aCard('ben', [2, 3, 3, 3], ['S', 'SS']),
    aCard('cleo', [3, 3, 2, 3], ['SSS']),
  ]);

  it('names no role for facing strategically, and none for a level on the other side', () => {
    // Balance .7021 x 1 = .70. CTO (2.33 + 2.33) / 2 = 2.33; VP of Engineering 3.00, which the evidence faces away from.
    expect(recommendation.verdict).toBe('neither');
    expect(recommendation.reasons).toEqual([
      { kind: 'leans', towards: 'strategic', balance: 0.7 },
      { kind: 'below_bar', role: 'cto', level: 2.33, bar: 2.75 },
      { kind: 'meets_bar', role: 'vp_engineering', level: 3, bar: 2.75 },
    ]);
  });
});

describe('a panel that hears a strategist out of touch with delivery', () => {
  const recommendation = recommend(STANDARD_RUBRIC, [
    aCard('ana', [4, 2, 4, 1], ['S']),
    aCard('ben', [4, 4, 4, 1], ['S']),
    aCard('cleo', [4, 2, 3, 2], ['S']),
  ]);

  it('falls below the floor of 1.5 at (1 + 1 + 2) / 3 = 1.33, whatever the CTO level of 3.84', () => {
    // Business 11 / 3 = 3.67; CTO (4.00 + 3.67) / 2 = 3.835. People 8 / 3 = 2.67; VP (2.67 + 1.33) / 2 = 2.00.
    expect(recommendation.verdict).toBe('neither');
    expect(recommendation.reasons).toEqual([
      { kind: 'leans', towards: 'strategic', balance: 0.7 },
      { kind: 'meets_bar', role: 'cto', level: 3.84, bar: 2.75 },
      { kind: 'below_floor', role: 'cto', competency: 'operational_maturity', mean: 1.33, floor: 1.5 },
      { kind: 'below_bar', role: 'vp_engineering', level: 2, bar: 2.75 },
      { kind: 'panel_split', competency: 'people_leadership', spread: 2 },
    ]);
  });
});

describe('a panel whose balance stands at the threshold', () => {
  it('does not lean yet at .25, and the level says which of the two open roles it reaches', () => {
    // Four panelists at 0, .3333, .5 and .5 = 1.3333 / 4 = .3333; x .7586 = .2529, which is .25.
    const recommendation = recommend(STANDARD_RUBRIC, [
      aCard('ana', [3, 2, 3, 2], ['SO']),
      aCard('ben', [3, 2, 3, 2], ['SSO']),
      aCard('cleo', [3, 2, 3, 2], ['SSSO']),
      aCard('dan', [3, 2, 3, 2], ['S', 'SO']),
    ]);
    expect(recommendation.reasons[0]).toEqual({ kind: 'leans', towards: 'neither_way', balance: 0.25 });
    expect(recommendation.verdict).toBe('cto');
  });
});

describe('a panel that is too thin', () => {
  it('lists all that is missing and gives no figure for how sure it is', () => {
    const recommendation = recommend(STANDARD_RUBRIC, [
      aCard('ana', [4, null, 3, 4], ['']),
      aCard('ben', [4, 3, null, 4], []),
    ]);
    expect(recommendation).toMatchObject({ verdict: 'insufficient_evidence', sure: null });
    expect(recommendation.reasons).toEqual([
      { kind: 'too_few_cards', cards: 2, needed: 3 },
      { kind: 'too_few_observers', competency: 'people_leadership', observers: 1, needed: 2 },
      { kind: 'too_few_observers', competency: 'business_acumen', observers: 1, needed: 2 },
      { kind: 'no_orientation_evidence' },
    ]);
  });

  it('counts a person with two cards once and averages their ratings', () => {
    const { verdict, reasons, summary } = recommend(STANDARD_RUBRIC, [
      aCard('ana', [4, 3, 3, 3], ['S']),
      aCard('ana', [3, null, 3, 3], ['O', 'O']),
      aCard('ben', [2, 3, 3, 3], ['S']),
    ]);
    expect(verdict).toBe('insufficient_evidence');
    expect(reasons).toEqual([{ kind: 'too_few_cards', cards: 2, needed: 3 }]);
    expect(summary).toMatchObject({ cards: 3, panelists: 2 });
    // Ana (4 + 3) / 2 = 3.5, ben 2: 5.5 / 2 = 2.75.
    expect(summary.competencies.technical_strategy).toMatchObject({
      mean: 2.75,
      observers: 2,
      spread: 1.5,
      marks: [
        { panelist: 'ana', level: 3.5 },
        { panelist: 'ben', level: 2 },
      ],
    });
    // Ana (1 - 1 - 1) / 3 = -.3333, ben 1: R(2) x .33335 = .20.
    expect(summary.orientation).toMatchObject({ balance: 0.2, panelists: 2 });
  });
});
