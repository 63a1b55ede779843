import { describe, expect, it } from 'vitest';
import { type DecidedRole, type DecisionOutcome, departsFrom } from '@/lib/domain/decision/decision';
import type { Verdict } from '@/lib/domain/panel/recommendation';

const CASES: readonly [DecisionOutcome, DecidedRole | null, Verdict | null, boolean][] = [
  ['offer', 'cto', 'cto', false],
  ['offer', 'vp_engineering', 'vp_engineering', false],
  ['offer', 'combined', 'combined', false],
  ['offer', 'cto', 'combined', true],
  ['offer', 'combined', 'cto', true],
  ['offer', 'cto', 'vp_engineering', true],
  ['offer', 'cto', 'neither', true],
  ['offer', 'vp_engineering', 'insufficient_evidence', true],
  ['offer', 'cto', null, true],
  ['decline', null, 'cto', true],
  ['decline', null, 'vp_engineering', true],
  ['decline', null, 'combined', true],
  ['decline', null, 'neither', false],
  ['decline', null, 'insufficient_evidence', false],
  ['decline', null, null, false],
  ['hold', null, 'cto', false],
  ['hold', null, 'neither', false],
  ['advance', null, 'cto', false],
  ['advance', 'cto', 'vp_engineering', false],
  ['advance', null, 'neither', false],
];

describe('a decision beside a recommendation', () => {
  it.each(CASES)('%s as %s beside %s departs: %s', (outcome, role, verdict, departs) => {
    expect(departsFrom(verdict, { outcome, role })).toBe(departs);
  });
});
