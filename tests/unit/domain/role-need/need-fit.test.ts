import { describe, expect, it } from 'vitest';
import { VERDICTS } from '@/lib/domain/panel/recommendation';
import { fitToNeed } from '@/lib/domain/role-need/need-fit';
import type { RoleNeed } from '@/lib/domain/role-need/role-need';
import { aNeed } from '@/tests/support/role-need';

const NEEDS = {
  ctoFirst: aNeed({ technologyIsTheEdge: 'yes' }),
  ctoBesideVp: aNeed({ technologyLeader: 'vp_engineering', raisingCapital: 'yes' }),
  vpBesideFounder: aNeed({ technologyLeader: 'founder_cto', founderBuried: 'yes' }),
  oneForBoth: aNeed({ engineersNow: 5, engineersInAYear: 8 }),
  oneBesideCto: aNeed({ technologyLeader: 'cto', engineersNow: 5, engineersInAYear: 8 }),
  bothNow: aNeed({ engineersNow: 80, engineersInAYear: 90 }),
  founderLacksDepth: aNeed({ technologyLeader: 'founder_cto', foundersLackDepth: 'yes' }),
} satisfies Record<string, RoleNeed>;

const answer = (need: keyof typeof NEEDS, verdict: (typeof VERDICTS)[number]) =>
  fitToNeed(NEEDS[need], verdict);

describe('fit to the need', () => {
  it.each([
    // need               verdict           fit             covers                     leaves open               complement
    ['ctoFirst', 'cto', 'fits', ['cto'], ['vp_engineering'], 'nobody_leads'],
    ['ctoFirst', 'vp_engineering', 'fits_in_part', ['vp_engineering'], ['cto'], 'nobody_leads'],
    ['ctoFirst', 'combined', 'fits', ['cto', 'vp_engineering'], [], 'nobody_leads'],
    ['ctoFirst', 'neither', 'does_not_fit', [], ['cto', 'vp_engineering'], 'nobody_leads'],
    ['ctoBesideVp', 'cto', 'fits', ['cto'], [], 'complements'],
    ['ctoBesideVp', 'vp_engineering', 'does_not_fit', [], ['cto'], 'doubles'],
    ['ctoBesideVp', 'combined', 'fits', ['cto'], [], 'complements_and_doubles'],
    ['vpBesideFounder', 'vp_engineering', 'fits', ['vp_engineering'], [], 'complements'],
    ['vpBesideFounder', 'cto', 'does_not_fit', [], ['vp_engineering'], 'doubles'],
    ['vpBesideFounder', 'neither', 'does_not_fit', [], ['vp_engineering'], 'adds_neither_role'],
    ['oneForBoth', 'combined', 'fits', ['cto', 'vp_engineering'], [], 'nobody_leads'],
    ['oneForBoth', 'cto', 'fits_in_part', ['cto'], ['vp_engineering'], 'nobody_leads'],
    ['oneBesideCto', 'combined', 'fits', ['vp_engineering'], [], 'complements_and_doubles'],
    ['oneBesideCto', 'vp_engineering', 'fits_in_part', ['vp_engineering'], [], 'complements'],
    ['oneBesideCto', 'cto', 'does_not_fit', [], ['vp_engineering'], 'doubles'],
    ['bothNow', 'cto', 'fits', ['cto'], ['vp_engineering'], 'nobody_leads'],
    ['bothNow', 'neither', 'does_not_fit', [], ['cto', 'vp_engineering'], 'nobody_leads'],
    ['founderLacksDepth', 'cto', 'fits', ['cto'], ['vp_engineering'], 'takes_over_from_founder'],
    ['founderLacksDepth', 'vp_engineering', 'fits_in_part', ['vp_engineering'], ['cto'], 'complements'],
  ] as const)('%s, and the evidence fits %s: %s', (need, verdict, kind, covers, leavesOpen, complement) => {
    expect(answer(need, verdict)).toMatchObject({ kind, covers, leavesOpen, complement, oneSeatOnly: false });
  });

  it('is one seat of two for somebody who fits both roles, where two people are needed', () => {
    expect(answer('bothNow', 'combined')).toMatchObject({ kind: 'fits', oneSeatOnly: true, covers: [] });
  });

  it.each(Object.keys(NEEDS) as (keyof typeof NEEDS)[])('%s: is not known on thin evidence', (need) => {
    const thin = answer(need, 'insufficient_evidence');
    expect(thin.kind).toBe('not_known');
    expect(thin).not.toHaveProperty('covers');
  });

  it('names what the company lacks whatever the verdict', () => {
    for (const verdict of VERDICTS) {
      expect(answer('vpBesideFounder', verdict).lacks).toEqual(['vp_engineering']);
      expect(answer('founderLacksDepth', verdict).lacks).toEqual(['cto', 'vp_engineering']);
    }
  });
});
