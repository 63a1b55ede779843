import { describe, expect, it } from 'vitest';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { AGREEMENT_AREAS } from '@/lib/domain/working-agreement/agreement';
import { draftAgreement } from '@/lib/domain/working-agreement/draft';

const { signals } = SIGNAL_CATALOGUE;
const lines = (text: string) => text.split('\n').filter(Boolean);

const NOBODY_THERE = { leader: 'none', toSettle: [] } as const;

function draftFor(
  role: 'cto' | 'vp_engineering' | 'combined',
  heard: Record<string, number> = {},
  need: Parameters<typeof draftAgreement>[0]['need'] = NOBODY_THERE,
) {
  return draftAgreement({ hire: { name: 'Noa Birk', role }, signals, heard, need });
}

describe('the draft of a working agreement', () => {
  it('gives each side its half of every row of the four tables', () => {
    const { areas } = draftFor('cto');
    for (const area of AGREEMENT_AREAS) {
      expect(lines(areas[area].cto)).toHaveLength(4);
      expect(lines(areas[area].vp)).toHaveLength(4);
    }
  });

  it('names the hire in the role that is offered and leaves the other open', () => {
    expect(draftFor('cto')).toMatchObject({ cto: 'Noa Birk', vp: 'To be named' });
    expect(draftFor('vp_engineering')).toMatchObject({ cto: 'To be named', vp: 'Noa Birk' });
    expect(draftFor('combined')).toMatchObject({ cto: 'Noa Birk', vp: 'Noa Birk' });
  });

  it.each([
    ['founder_cto', 'vp_engineering', { cto: 'The founding CTO', vp: 'Noa Birk' }],
    ['cto', 'vp_engineering', { cto: 'The CTO in place', vp: 'Noa Birk' }],
    ['vp_engineering', 'cto', { cto: 'Noa Birk', vp: 'The VP of Engineering in place' }],
    ['cto', 'cto', { cto: 'Noa Birk', vp: 'To be named' }],
    ['founder_cto', 'combined', { cto: 'Noa Birk', vp: 'Noa Birk' }],
  ] as const)('beside a %s, a hire as %s', (leader, role, names) => {
    expect(draftFor(role, {}, { leader, toSettle: [] })).toMatchObject(names);
  });

  it('puts what the role need says of the pair to the two, and to nobody who holds both roles', () => {
    const need = { leader: 'founder_cto', toSettle: ['Both report to the CEO.'] } as const;
    expect(lines(draftFor('vp_engineering', {}, need).clauses.to_settle)).toContain(
      'Both report to the CEO.',
    );
    expect(draftFor('combined', {}, need).clauses.to_settle).not.toContain('report to the CEO');
  });

  it('asks who has the last word where the hire was heard in the other’s work', () => {
    const settle = lines(draftFor('cto', { 'manages-performance': 2 }).clauses.to_settle);
    expect(settle).toContain(
      'Manages performance and growth from day to day: the interviews show the hire in this work too (heard by 2 panelists); say who has the last word.',
    );
  });

  it('names work of their own that nobody heard, and drops it once somebody did', () => {
    const unheard = 'Shapes what engineering stands for: nobody heard';
    expect(draftFor('cto').clauses.to_settle).toContain(unheard);
    expect(draftFor('cto', { 'shapes-culture': 1 }).clauses.to_settle).not.toContain(unheard);
    expect(draftFor('vp_engineering').clauses.to_settle).not.toContain(unheard);
  });

  it('for one person in both roles asks when they split instead', () => {
    const { to_settle: settle } = draftFor('combined', { 'shapes-culture': 1 }).clauses;
    expect(settle).toContain('at which they split');
    expect(settle).not.toContain('nobody heard');
  });
});
