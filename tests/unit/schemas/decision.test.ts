import { describe, expect, it } from 'vitest';
import { decisionInput } from '@/lib/schemas/decision';

const GIVEN = {
  candidacyId: 'c',
  recommendationId: 'r',
  outcome: 'offer',
  role: 'cto',
  rationale: '  The three last answers.  ',
  differsBecause: '',
};

describe('what the decision form hands in', () => {
  it('trims what was written and keeps the recommendation that was seen', () => {
    expect(decisionInput.parse(GIVEN)).toMatchObject({
      recommendationId: 'r',
      role: 'cto',
      rationale: 'The three last answers.',
    });
  });

  it('takes an empty recommendation for none', () => {
    expect(decisionInput.parse({ ...GIVEN, recommendationId: '' }).recommendationId).toBeNull();
  });

  it('asks an offer for its role, beside the role', () => {
    const result = decisionInput.safeParse({ ...GIVEN, role: '' });
    expect(result.error?.issues).toMatchObject([
      { path: ['role'], message: 'Choose the role that is offered.' },
    ]);
  });

  it('drops a role that was chosen before the outcome became one without a role', () => {
    expect(decisionInput.parse({ ...GIVEN, outcome: 'decline' }).role).toBeNull();
    expect(decisionInput.parse({ ...GIVEN, outcome: 'hold' }).role).toBeNull();
  });

  it('lets an advance name the role it aims at, or none', () => {
    expect(decisionInput.parse({ ...GIVEN, outcome: 'advance' }).role).toBe('cto');
    expect(decisionInput.parse({ ...GIVEN, outcome: 'advance', role: '' }).role).toBeNull();
  });

  it('asks for an outcome and a reason', () => {
    const { outcome: _, ...rest } = { ...GIVEN, rationale: '   ' };
    const sentences = decisionInput.safeParse(rest).error?.issues.map((issue) => issue.message);
    expect(sentences).toEqual(['Choose what was decided.', 'Enter why this was decided.']);
  });
});
