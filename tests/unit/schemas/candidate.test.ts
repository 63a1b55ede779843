import { describe, expect, it } from 'vitest';
import { CandidateFacts } from '@/lib/schemas/candidate';

describe('the facts of a candidate', () => {
  it('are a name and a channel; the rest may be left empty', () => {
    expect(CandidateFacts.parse({ name: 'Noa Birk', email: '', sourceChannel: 'agency' })).toEqual({
      name: 'Noa Birk',
      email: null,
      currentTitle: '',
      currentCompany: '',
      headline: '',
      sourceChannel: 'agency',
    });
  });

  it('hold the address in lower case, so that one person is one address', () => {
    const facts = CandidateFacts.parse({
      name: 'Noa',
      email: ' Noa@Example.TEST ',
      sourceChannel: 'applied',
    });
    expect(facts.email).toBe('noa@example.test');
  });

  it('ask for the channel by name', () => {
    const result = CandidateFacts.safeParse({ name: 'Noa', sourceChannel: '' });
    expect(result.error?.issues[0]?.message).toBe('Choose how this person was found.');
  });
});
