import { describe, expect, it } from 'vitest';
import type { FileProblem } from '@/lib/domain/candidate-import/file-problem';
import { columnTitle, sentenceOfFile, sentenceOfRow } from '@/lib/import-messages';

const TITLES = ['Vorname', 'Nachname', 'Mail', 'Woher'];
const MAPPING = ['firstName', 'lastName', 'email', null] as const;

describe('what is wrong with a row', () => {
  it('is said by its row and by the headings of the file', () => {
    expect(sentenceOfRow({ row: 7, kind: 'no_name', field: 'name', value: '' }, TITLES, MAPPING)).toBe(
      'Row 7, columns “Vorname” and “Nachname”: no name stands here.',
    );
    expect(
      sentenceOfRow({ row: 9, kind: 'not_an_email', field: 'email', value: 'foo@' }, TITLES, MAPPING),
    ).toBe('Row 9, column “Mail”: “foo@” is not an e-mail address.');
  });

  it('quotes a long value cut short, never through a character', () => {
    const value = '👩'.repeat(200);
    const sentence = sentenceOfRow(
      { row: 2, kind: 'too_long', field: 'name', longest: 120, value },
      TITLES,
      MAPPING,
    );
    expect(sentence).toContain(`“${'👩'.repeat(59)}…”`);
    expect(sentence).toContain('120');
  });

  it('names the row alone where it is about no column', () => {
    expect(sentenceOfRow({ row: 3, kind: 'extra_cells', field: null, value: '' }, TITLES, MAPPING)).toMatch(
      /^Row 3: more cells/,
    );
  });

  it('calls a column without a heading by its place', () => {
    expect(columnTitle(['Name', ' '], 1)).toBe('Column 2');
    expect(columnTitle(null, 0)).toBe('Column 1');
  });
});

describe('what is wrong with a file', () => {
  const KINDS = [
    'workbook',
    'not_text',
    'unreadable',
    'too_large',
    'empty',
    'too_many_columns',
    'too_many_rows',
    'no_rows',
  ] as const satisfies readonly FileProblem['kind'][];

  it.each(KINDS)('is said in whole sentences: %s', (kind) => {
    expect(sentenceOfFile({ kind })).toMatch(/^[A-Z].*\.$/);
  });

  it('says where a quotation mark was opened', () => {
    expect(sentenceOfFile({ kind: 'quote_not_closed', row: 12 })).toContain('Row 12');
  });
});
