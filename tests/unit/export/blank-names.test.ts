import { describe, expect, it } from 'vitest';
import { toBlanker } from '@/lib/export/blank-names';

const NOOR = { name: 'Noor Haddad', label: 'Candidate A' };

describe('taking names out of a text', () => {
  it.each([
    ['Noor Haddad moved the plan.', 'Candidate A moved the plan.'],
    ['I asked Noor; HADDAD’s answer was short.', 'I asked Candidate A; Candidate A’s answer was short.'],
    ['noor, then Noor S. Haddad again', 'Candidate A, then Candidate A again'],
    ['A nooring of haddadish things', 'A nooring of haddadish things'],
  ])('finds whole words in any case: %s', (text, blanked) => {
    expect(toBlanker([NOOR])(text).text).toBe(blanked);
  });

  it('finds a name with and without its accents, composed or not', () => {
    const blanker = toBlanker([{ name: 'Zoë Müller-Ångström', label: 'Candidate B' }]);
    for (const spelled of ['Zoë', 'Zoe', 'Zoe\u0308', 'muller', 'Ångström', 'Müller-Ångström'])
      expect(blanker(`So ${spelled} said.`).text).toBe('So Candidate B said.');
  });

  it('finds names of scripts that leave no spaces, and names of other scripts', () => {
    expect(toBlanker([{ name: '王小明', label: 'X' }])('当时王小明决定了').text).toBe('当时X决定了');
    expect(toBlanker([{ name: 'نور حداد', label: 'X' }])('قال نور حداد نعم').text).toBe('قال X نعم');
  });

  it('takes a part of two letters only as it is spelled', () => {
    expect(toBlanker([{ name: 'Jo Ek', label: 'X' }])('Jo was here, jo, Ek').text).toBe('X was here, jo, X');
  });

  it('keeps a company whole, so that its words stay in other sentences', () => {
    const blanker = toBlanker([{ name: 'Northern Freight', label: 'their company', whole: true }]);
    expect(blanker('At Northern Freight the freight was late.').text).toBe(
      'At their company the freight was late.',
    );
  });

  it('treats what patterns are made of as letters of a name', () => {
    expect(toBlanker([{ name: 'A.+(b)* $^ [x] Ode', label: 'X' }])('Ode and b').text).toBe('X and b');
  });

  it('says where each place of the old text lies, taking a whole label for a part of a name', () => {
    const text = 'Then Noor Haddad sold it';
    const { text: blanked, placeOf } = toBlanker([NOOR])(text);
    const moved = (words: string) => {
      const start = text.indexOf(words);
      return blanked.slice(placeOf(start, 'start'), placeOf(start + words.length, 'end'));
    };
    expect(moved('sold')).toBe('sold');
    expect(moved('Then')).toBe('Then');
    expect(moved('Haddad sold')).toBe('Candidate A sold');
    expect(moved('Noor Haddad')).toBe('Candidate A');
  });

  it('changes nothing where nobody is named', () => {
    expect(toBlanker([{ name: ' ', label: 'X' }])('a b').text).toBe('a b');
  });
});
