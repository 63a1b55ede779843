import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { contentDisposition } from '@/lib/export/file-name';
import { EXPORT_FORMATS, type ExportFormatId } from '@/lib/export/formats';
import { escapeMarkdown } from '@/lib/export/markdown';
import { setPrinter } from '@/lib/export/pdf/current-printer';
import { toLegible } from '@/lib/export/pdf/legible';
import { printPdf } from '@/lib/export/pdf/print';
import { writeExport } from '@/lib/export/writers';
import { toRecordFileSchema } from '@/lib/schemas/record-file';
import { aCandidacyRecord, anExportContent } from '../../support/candidacy-records';
import { readPdf } from '../../support/read-pdf';

setPrinter({ print: printPdf, close: async () => {} });

/** What people type, paste and try; each has to come out of every format as the words it is. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a formula', '=HYPERLINK("https://evil.example","open")'],
  ['a command', "@SUM(1+1)*cmd|' /C calc'!A0"],
  ['a plus', '+1 555 0100'],
  ['a minus', '-2+3'],
  ['a tab', '\t=1+1'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; <b>'],
  ['300 characters', 'Wolfeschlegelstein '.repeat(16).slice(0, 300)],
  ['right to left', 'نور \u202Eحداد\u202C גולן'],
  ['emoji', '👩🏽‍💻 Zoë 🏳️‍🌈'],
  ['line breaks', 'First\nSecond\r\nThird\rFourth'],
  ['a path', '../../etc/passwd\\..\\win.ini'],
  ['Markdown', '# [x](javascript:y) ![i](z) **b** `c` | d _e_ ~f~'],
  ['quotes and separators', '"a";b,c\'d'],
  ['a spreadsheet escape', '_x0041_ and _x000D_'],
];

async function write(format: ExportFormatId, text: string): Promise<Uint8Array> {
  const texts = { name: text, title: text, opening: text, panelist: text, note: text, rationale: text };
  return writeExport(format, anExportContent(texts, [text]), { byteOrderMark: false, letterPaper: false });
}

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What a reader of CSV does to get a neutralised text back. */
const unmasked = (cell: string | undefined) => cell?.replace(/^'(?=[=+\-@\t\r])/, '');

describe.each(HOSTILE)('%s for a name', (_kind, text) => {
  it.each(['csv-candidates', 'csv-ratings'] as const)(
    'is one cell of text in %s, and no formula',
    async (format) => {
      const rows = parse(textOf(await write(format, text)), { columns: true }) as Record<string, string>[];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(unmasked(row.candidate_name)).toBe(text);
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^([=+@\t\r]|-(?!\d+(\.\d+)?$))/);
      }
    },
  );

  it('is a text in every sheet of a workbook, never a formula or a link', async () => {
    const book = new ExcelJS.Workbook();
    // The library's own declarations name an older Buffer.
    await book.xlsx.load((await write('xlsx', text)).buffer as ArrayBuffer);
    const names = book.worksheets.flatMap((sheet) => {
      const kinds: ExcelJS.ValueType[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => kinds.push(cell.type)));
      expect(kinds).not.toContain(ExcelJS.ValueType.Formula);
      expect(kinds).not.toContain(ExcelJS.ValueType.Hyperlink);
      const column = (sheet.getRow(1).values as string[]).indexOf('candidate_name');
      return column > 0 ? [sheet.getRow(2).getCell(column).value] : [];
    });
    expect(names.length).toBe(4);
    for (const name of names) expect(plain(name)).toBe(plain(text));
  });

  it('comes back from JSON as it was, in a file its published schema takes', async () => {
    const file = JSON.parse(textOf(await write('json', text)));
    expect(file.candidacies[0].candidate.name).toBe(text);
    expect(file.candidacies[0].cards[0].notes[0].text).toBe(text);
    const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
    const validate = ajv.compile(toRecordFileSchema());
    validate(file);
    expect(validate.errors).toBeNull();
    const [card] = JSON.parse(textOf(await write('greenhouse', text)));
    expect(card.questions.at(-1).answer).toBe(text);
    expect(card.interviewer.name).toBe(text);
  });

  it('is plain words in Markdown, on one line', async () => {
    const markdown = textOf(await write('markdown', text));
    expect(markdown).toContain(`# ${escapeMarkdown(text)}\n`);
    // Everything that is marked up in the file is ours: with escapes taken out, nothing of a mark is left in the name.
    const bare = escapeMarkdown(text).replaceAll(/\\[!-/:-@[-`{-~]/g, '');
    expect(bare).not.toMatch(/[<>*_`|[\]~&!]|:\/\/|\n|\r/);
    expect(bare).not.toMatch(/^([#+=-]|\d+[.)])/);
  });

  it('is words on a sheet in a PDF, each letter that can be drawn', async () => {
    const { words, info } = await readPdf(await write('pdf', text));
    const letters = (said: string) => [...said.replaceAll(/[^\p{Script=Latin}\p{N}]/gu, '')].sort().join('');
    // Letters alone: a reader puts words of two directions in an order of its own, and long ones are broken.
    const found = new Map<string, number>();
    for (const letter of letters(words)) found.set(letter, (found.get(letter) ?? 0) + 1);
    for (const letter of new Set(letters(toLegible(text))))
      expect(found.get(letter), letter).toBeGreaterThan(0);
    expect(info).not.toHaveProperty('Author');
  });

  it('makes a file name that every system and header takes', () => {
    const header = contentDisposition({
      at: '2026-11-23T12:00:00.000Z',
      opening: text,
      candidate: text,
      word: 'brief',
      extension: 'md',
    });
    const [, ascii = '', native = ''] =
      /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S*)$/.exec(header) ?? [];
    expect(ascii).toMatch(/^2026-11-23_[a-z0-9-]+_[a-z0-9-]+_brief\.md$/);
    const name = decodeURIComponent(native);
    expect(name).toMatch(/^2026-11-23_[\p{L}\p{M}\p{N}-]+_[\p{L}\p{M}\p{N}-]+_brief\.md$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });
});

describe('a comparison as a PDF', () => {
  it('has a row for each of them', async () => {
    const content = anExportContent();
    const records = HOSTILE.map(([, name], index) => ({
      ...aCandidacyRecord({ name }),
      candidacyId: `c${index}`,
    }));
    const options = { byteOrderMark: false, letterPaper: false };
    const { words } = await readPdf(await writeExport('pdf-comparison', { ...content, records }, options));
    expect(words.match(/Offer as CTO/g)).toHaveLength(HOSTILE.length);
    for (const part of ['<script>alert(1)</script>', '+1 555 0100', '../../etc/passwd', 'Zoë']) {
      expect(words.replaceAll(/[\s-]/g, '')).toContain(part.replaceAll(/[\s-]/g, ''));
    }
  });
});

describe('every format', () => {
  it('says by which edition of the method its figures were made', async () => {
    for (const { id } of EXPORT_FORMATS) {
      if (id === 'xlsx' || id === 'greenhouse') continue;
      const bytes = await write(id, 'Noor');
      expect(id.startsWith('pdf') ? (await readPdf(bytes)).words : textOf(bytes)).toContain('2026.2');
    }
  });
});

/** Carriage returns are line feeds to any reader of XML. */
function plain(value: ExcelJS.CellValue): string {
  return String(value).replaceAll(/\r\n?/g, '\n');
}
