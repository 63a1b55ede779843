import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { METHOD_VERSION } from '@/lib/domain/panel/recommend';
import { WORKED_PANEL, workOut } from '@/lib/domain/panel/worked-panel';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';

const steps = workOut(STANDARD_RUBRIC, WORKED_PANEL);

describe('the panel that the method page works out', () => {
  it('has the answers and panelists that a reader gets on paper', () => {
    // Ana 2:0 and 1:1, Ben 1:0, Cleo 3:1 and one without a passage.
    expect(steps.answers.map(({ value }) => value)).toEqual([1, 0, 1, 0.5, null]);
    expect(steps.panelists.map(({ orientation }) => orientation)).toEqual([0.5, 1, 0.5]);
  });

  it('has the balance, levels and verdict that a reader gets on paper', () => {
    // .7021 x .6667; sqrt(.2 / 4.2727).
    expect(steps.estimate.orientation).toEqual({ balance: 0.47, standardError: 0.2164, panelists: 3 });
    // (3.67 + 3.33) / 2 and (2.50 + 2.33) / 2, the half rounded up.
    expect(steps.roleLevels).toEqual({ cto: 3.5, vp_engineering: 2.42 });
    expect(steps.lean).toBe('strategic');
    expect(steps.recommendation.verdict).toBe('cto');
  });

  it('gives the leans shares of one', () => {
    const shares = steps.leanShares.map(([, share]) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    // (.47 - .25) / .2164 = 1.0166 standard errors: .845 of a normal distribution lies below that.
    expect(steps.leanShares[0]?.[1]).toBeCloseTo(0.845, 3);
  });

  it('is worked by the edition of the method that the document describes', () => {
    const document = readFileSync(path.join(process.cwd(), 'docs/method-panel.md'), 'utf8');
    expect(document).toContain(`Method version \`${METHOD_VERSION}\``);
  });
});
