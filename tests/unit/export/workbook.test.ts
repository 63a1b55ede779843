import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { toWorkbook } from '@/lib/export/workbook';
import { anExportContent, type WrittenTexts } from '../../support/candidacy-records';

async function read(given?: WrittenTexts): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await toWorkbook(anExportContent(given, ['Lea Strand']))).buffer as ArrayBuffer);
  return book;
}

/** The cells of one row by their column's heading. */
function rowOf(book: ExcelJS.Workbook, name: string, number = 2): Record<string, ExcelJS.CellValue> {
  const sheet = book.getWorksheet(name);
  const heads = (sheet?.getRow(1).values ?? []) as string[];
  return Object.fromEntries(
    heads.flatMap((head, column) => [[head, sheet?.getRow(number).getCell(column).value ?? null]]),
  );
}

describe('a workbook', () => {
  it('has a sheet each for candidates, ratings, evidence, panelists and method, headed and filtered', async () => {
    const book = await read();
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Candidates',
      'Ratings',
      'Evidence',
      'Panelists',
      'Method',
    ]);
    for (const sheet of book.worksheets) {
      expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
      expect(sheet.autoFilter).toMatch(/^A1:/);
    }
  });

  it('holds numbers as numbers, times as times, and nothing where nothing was observed', async () => {
    const book = await read();
    const candidate = rowOf(book, 'Candidates');
    expect(candidate.technical_strategy).toBe(4);
    expect(candidate.decision_at).toEqual(new Date('2026-11-05T09:00:00.000Z'));
    expect(rowOf(book, 'Ratings')).toMatchObject({ rating: 'strong_yes', rating_value: 4 });
    // The second panelist's last mark.
    expect(rowOf(book, 'Ratings', 9)).toMatchObject({ rating: 'not_observed', rating_value: null });
    expect(rowOf(book, 'Panelists').submitted_at).toEqual(new Date('2026-11-02T09:00:00.000Z'));
  });

  it('says by which editions it was made and whom it leaves out', async () => {
    const method = JSON.stringify((await read()).getWorksheet('Method')?.getSheetValues());
    expect(method).toContain('"Method version","2026.2"');
    expect(method).toContain('Lea Strand');
  });

  it('makes a row as tall as its longest text, up to what the format allows', async () => {
    const heightOf = async (note: string) =>
      (await read({ note })).getWorksheet('Panelists')?.getRow(2).height;
    expect(await heightOf('Short.')).toBe(15);
    expect(await heightOf('One\nTwo\nThree\nFour')).toBe(15 * 4);
    expect(await heightOf('A long sentence of a note. '.repeat(400))).toBe(409);
  });
});
