import { describe, expect, it } from 'vitest';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { AGREEMENT_AREAS } from '@/lib/domain/working-agreement/agreement';
import { draftAgreement } from '@/lib/domain/working-agreement/draft';

const { signals } = SIGNAL_CATALOGUE;
const lines = (text: string) => text.split('\n').filter(Boolean);

function draftFor(role: 'cto' | 'vp_engineering' | 'combined', heard: Record<string, number> = {}) {
  return draftAgreement({ hire: { name: 'Noa Birk', role }, signals, heard });
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
