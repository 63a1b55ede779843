import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIMITERS } from '@/lib/domain/candidate-import/delimiter';
import { LONGEST_TEXT } from '@/lib/domain/candidate-import/file-problem';
import { parseCsv } from '@/lib/schemas/csv-table';

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1;2,3|4\t5',
  '<img src=x onerror="alert(1)">',
  'x'.repeat(300),
  'שלום עולם',
  '👩‍🚀 Zoë “O’Neil”',
  'two\nlines\r\nthree',
  '../../etc/passwd',
  '"quoted"',
  "'",
  '',
];

describe('reading separated values', () => {
  it.each(DELIMITERS.map((delimiter) => [JSON.stringify(delimiter), delimiter]))(
    'separated by %s brings back what was written, hostile names included',
    (_shown, delimiter) => {
      const cell = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));
      const row = fc.tuple(cell, cell, cell);
      fc.assert(
        fc.property(
          fc.array(row, { maxLength: 8 }),
          fc.constantFrom('\n', '\r\n'),
          (rows, record_delimiter) => {
            const table = [['Name', 'Email', 'Source'], ...rows];
            const text = stringify(table, { delimiter, record_delimiter, quoted: true });
            expect(parseCsv(text)).toEqual({ ok: true, delimiter, rows: table });
          },
        ),
      );
    },
  );

  it('finds the separator where others stand inside the cells', () => {
    expect(parseCsv('Name;Title\nBirk, Noa;CTO\nOde, Ana;VP')).toMatchObject({ delimiter: ';' });
    expect(parseCsv('Name,Title\n"Birk; Noa; A",CTO')).toMatchObject({ delimiter: ',' });
    expect(parseCsv('Name\nNoa Birk')).toMatchObject({ delimiter: ',', rows: [['Name'], ['Noa Birk']] });
  });

  it('takes the separator a first line names', () => {
    expect(parseCsv('sep=;\r\nName;Mail, too\r\nNoa;')).toMatchObject({
      delimiter: ';',
      rows: [
        ['Name', 'Mail, too'],
        ['Noa', ''],
      ],
    });
  });

  it('keeps blank and ragged records, so that rows keep their numbers', () => {
    expect(parseCsv('a,b\n\n1\n1,2,3\n')).toMatchObject({ rows: [['a', 'b'], [''], ['1'], ['1', '2', '3']] });
  });

  it('says in which row a quotation mark was never closed', () => {
    expect(parseCsv('a,b\n1,2\n"3,4\n5,6')).toEqual({
      ok: false,
      problem: { kind: 'quote_not_closed', row: 3 },
    });
  });

  it('says what is empty, too long or too wide', () => {
    expect(parseCsv(' \n')).toEqual({ ok: false, problem: { kind: 'empty' } });
    expect(parseCsv('a'.repeat(LONGEST_TEXT + 1))).toEqual({ ok: false, problem: { kind: 'too_large' } });
    expect(parseCsv(Array(101).fill('a').join(','))).toEqual({
      ok: false,
      problem: { kind: 'too_many_columns' },
    });
  });
});
