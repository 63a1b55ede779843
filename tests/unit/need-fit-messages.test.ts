import { describe, expect, it } from 'vitest';
import { VERDICTS } from '@/lib/domain/panel/recommendation';
import { fitToNeed } from '@/lib/domain/role-need/need-fit';
import { TECHNOLOGY_LEADERS } from '@/lib/domain/role-need/role-need';
import { complementSentence, coversSentence, needFitSentence, underNeed } from '@/lib/need-fit-messages';
import { aNeed } from '@/tests/support/role-need';

const founder = aNeed({ technologyLeader: 'founder_cto', founderBuried: 'yes' });

describe('the sentences on fit to the need', () => {
  it('say that the role fitted is filled already, or that neither fits', () => {
    expect(needFitSentence(fitToNeed(founder, 'cto'))).toMatch(/^Fits a role that is filled already/);
    expect(needFitSentence(fitToNeed(founder, 'neither'))).toMatch(/^Fits neither role/);
    expect(needFitSentence(fitToNeed(founder, 'vp_engineering'))).toBe('Fits what the company needs now.');
  });

  it('call a role filled already only where somebody else leads it', () => {
    for (const technologyLeader of TECHNOLOGY_LEADERS) {
      for (const foundersLackDepth of ['yes', 'no'] as const) {
        for (const verdict of VERDICTS) {
          const fit = fitToNeed(aNeed({ technologyLeader, foundersLackDepth }), verdict);
          if (fit.kind !== 'does_not_fit') continue;
          expect(fit.complement === 'doubles').toBe(verdict !== 'neither');
        }
      }
    }
  });

  it('say what is covered and what stays open, and nothing on thin evidence', () => {
    const none = aNeed({ technologyIsTheEdge: 'yes' });
    expect(coversSentence(fitToNeed(none, 'cto'))).toBe(
      'This candidate would come as a CTO. Still open would be a VP of Engineering.',
    );
    expect(coversSentence(fitToNeed(founder, 'neither'))).toBe(
      'None of it. Still open would be a VP of Engineering.',
    );
    expect(coversSentence(fitToNeed(founder, 'insufficient_evidence'))).toBeNull();
  });

  it('name the leader who is complemented', () => {
    expect(complementSentence('complements', 'founder_cto')).toMatch(/^Complements the founder/);
    expect(complementSentence('doubles', 'vp_engineering')).toMatch(/^Doubles the VP of Engineering/);
  });

  it('name the version of the need where there is one', () => {
    expect(underNeed(2)).toBe(', role need version 2');
    expect(underNeed(null)).toBe('');
  });
});
