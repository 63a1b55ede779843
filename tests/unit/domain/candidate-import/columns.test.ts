import { describe, expect, it } from 'vitest';
import {
  holdsHeadings,
  mapColumn,
  namesCandidates,
  recogniseColumns,
} from '@/lib/domain/candidate-import/columns';

const heads = (line: string) => recogniseColumns(line.split(','));

describe('the headings of a file', () => {
  it('of Greenhouse are recognised', () => {
    expect(
      heads('First Name,Last Name,Company,Title,Notes,Email,Phone,Social Media,Website,Address,Source,Job'),
    ).toEqual({
      system: 'greenhouse',
      mapping: [
        'firstName',
        'lastName',
        'currentCompany',
        'currentTitle',
        null,
        'email',
        null,
        null,
        null,
        null,
        'source',
        null,
      ],
    });
  });

  it('of Lever are recognised, its sources before its origin', () => {
    expect(heads('Full name,Email,Stage,Origin,Sources,Tags,Links')).toEqual({
      system: 'lever',
      mapping: ['name', 'email', null, null, 'source', null, null],
    });
    expect(heads('Full-Name,Email,Stage,Origin').mapping).toEqual(['name', 'email', null, 'source']);
  });

  it('of nobody in particular are mapped by what they say, in any spelling', () => {
    expect(heads('E-MAIL,NACHNAME, vorname ,Firma,Salary')).toEqual({
      system: null,
      mapping: ['email', 'lastName', 'firstName', 'currentCompany', null],
    });
  });

  it('that say the name twice are read in parts', () => {
    expect(heads('Name,First Name,Last Name').mapping).toEqual([null, 'firstName', 'lastName']);
  });

  it('are missing where the first row holds an address', () => {
    expect(holdsHeadings(['Name', 'Email'])).toBe(true);
    expect(holdsHeadings(['Noa Birk', 'noa@example.test'])).toBe(false);
  });
});

describe('mapping a column by hand', () => {
  it('takes the field from the column that had it', () => {
    expect(mapColumn(['name', null, 'email'], 1, 'name')).toEqual([null, 'name', 'email']);
  });

  it('to nothing leaves it out, beside others that are left out', () => {
    expect(mapColumn(['name', null, 'email'], 2, null)).toEqual(['name', null, null]);
  });

  it('names candidates once any column holds a part of the name', () => {
    expect(namesCandidates(['email', 'lastName'])).toBe(true);
    expect(namesCandidates(['email', null])).toBe(false);
  });
});
