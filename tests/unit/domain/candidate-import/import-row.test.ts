import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRows, toImportRows } from '@/lib/domain/candidate-import/import-row';
import { CandidateFacts } from '@/lib/schemas/candidate';

const MAPPING = ['firstName', 'lastName', 'email', 'currentTitle', 'source'] as const;
const rowsOf = (...table: string[][]) => toImportRows(table, MAPPING, true);
const HEAD = ['First', 'Last', 'Email', 'Title', 'Source'];

describe('the rows of a file', () => {
  it('keep their numbers past blank rows, and count the headings', () => {
    const rows = rowsOf(HEAD, ['Noa', 'Birk'], [''], [' ', ''], ['Ana', 'Ode']);
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Noa Birk'],
      [5, 'Ana Ode'],
    ]);
  });

  it('are one line a cell, the address in lower case', () => {
    expect(
      rowsOf(HEAD, [' Noa\n', 'Birk\t', ' NOA@Example.test ', 'VP\r\nEngineering', ''])[0],
    ).toMatchObject({
      name: 'Noa Birk',
      email: 'noa@example.test',
      currentTitle: 'VP Engineering',
    });
  });

  it('take the first address of a cell with several', () => {
    expect(rowsOf(HEAD, ['N', 'B', 'Noa <noa@example.test>; n@other.test'])[0]?.email).toBe(
      'noa@example.test',
    );
  });
});

describe('checking rows', () => {
  it('names every problem by row and field', () => {
    const rows = rowsOf(
      HEAD,
      ['', '', 'a@example.test'],
      ['Noa', 'Birk', 'noa at example'],
      ['Ana', 'Ode', 'me@example.test', 't'.repeat(121)],
      ['Li', 'Wei', 'li@example.test', 'CTO', 'Agency', 'loose'],
      ['Good', 'One', 'good@example.test'],
    );
    const { good, problems } = checkRows(rows, 'Me@Example.test');
    expect(good.map(({ row }) => row)).toEqual([6]);
    expect(problems.map(({ row, kind, field }) => [row, kind, field])).toEqual([
      [2, 'no_name', 'name'],
      [3, 'not_an_email', 'email'],
      [4, 'own_address', 'email'],
      [4, 'too_long', 'currentTitle'],
      [5, 'extra_cells', null],
    ]);
  });

  it('lets pass only what the form would take, as the form would take it', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 140 }), fc.emailAddress(), fc.constant(''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), (cells) => {
        const { good } = checkRows(rowsOf(HEAD, cells), 'me@example.test');
        for (const { name, email, currentTitle, headline } of good) {
          const facts = { name, email, currentTitle, headline, sourceChannel: 'other' };
          expect(CandidateFacts.parse(facts)).toMatchObject({ name, currentTitle, email: email || null });
        }
      }),
    );
  });
});
