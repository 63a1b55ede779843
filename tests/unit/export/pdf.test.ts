import { describe, expect, it } from 'vitest';
import type { ExportContent } from '@/lib/export/export-content';
import { MISSING, toLegible } from '@/lib/export/pdf/legible';
import { printPdf } from '@/lib/export/pdf/print';
import { aCandidacyRecord, anExportContent, type WrittenTexts } from '../../support/candidacy-records';
import { readPdf } from '../../support/read-pdf';

async function briefOf(texts: WrittenTexts = {}, letterPaper = false) {
  return readPdf(await printPdf({ kind: 'briefs', content: anExportContent(texts), letterPaper }));
}

function candidates(names: readonly string[]): ExportContent {
  const records = names.map((name, index) => ({ ...aCandidacyRecord({ name }), candidacyId: `c${index}` }));
  return { ...anExportContent({}, ['Vera Elsewhere']), records };
}

describe('a brief as a PDF', () => {
  it('says the verdict, how sure it is, the figures, both kinds of agreement, quotes, what is unknown, the decision', async () => {
    const { words } = await briefOf({ rationale: 'The panel saw what we lack.' });
    for (const said of [
      'Noor Haddad',
      'The panel’s evidence fits a CTO.',
      'of 100 plausible panels would reach the same verdict',
      'Technical strategy 4.00, 3.43 to 4.00, seen by 3',
      'Where the panel agrees',
      'People leadership: 2 levels apart',
      '“Bet the company on one platform, and said so to the board.”',
      'Nothing was heard on product and delivery.',
      'The panel saw what we lack.',
      'Method 2026.2',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('has sheets of A4 or US Letter, three at most of an ordinary candidacy, each with its number', async () => {
    const a4 = await briefOf();
    expect(a4.pages.length).toBeLessThanOrEqual(3);
    expect(new Set(a4.sheets.map(({ width, height }) => `${width} ${height}`))).toEqual(new Set(['595 842']));
    for (const [index, page] of a4.pages.entries()) {
      expect(page).toContain(`${index + 1} of ${a4.pages.length}`);
    }
    expect((await briefOf({}, true)).sheets[0]).toEqual({ width: 612, height: 792 });
  });

  it('is titled, in English, dated when it was taken, and names no author', async () => {
    const { info } = await briefOf();
    expect(info).toMatchObject({
      Title: 'Noor Haddad: candidate brief',
      Language: 'en',
      CreationDate: 'D:20261123120000Z',
    });
    expect(info).not.toHaveProperty('Author');
  });

  it('holds words in other scripts, signs and formulas as they were typed', async () => {
    const { words } = await briefOf({
      name: 'Željko Đặng Ελένη Иван',
      note: '=HYPERLINK("x") <b>&amp;</b> ../../etc',
    });
    expect(words).toContain('Željko Đặng Ελένη Иван');
    expect(words).toContain('=HYPERLINK("x") <b>&amp;</b> ../../etc');
  });

  it('takes a quote longer than a sheet, and a word of three hundred letters', async () => {
    const { words, pages } = await briefOf({
      name: 'x'.repeat(300),
      note: 'One more sentence of it. '.repeat(400),
    });
    // Where a sheet ends within one, its foot stands between.
    expect(words.match(/One more sentence of it\./g)?.length).toBeGreaterThan(390);
    expect(pages.length).toBeGreaterThan(2);
  });

  it('says that no card is in, where none is', async () => {
    const [record = aCandidacyRecord()] = anExportContent().records;
    const empty = { ...record, recommendation: null, cards: [], decisions: [] };
    const content = { ...anExportContent(), records: [empty] };
    const { words } = await readPdf(await printPdf({ kind: 'briefs', content, letterPaper: false }));
    expect(words).toContain('No card is in yet, so there is nothing to recommend.');
  });
});

describe('a comparison as a PDF', () => {
  it('has a row a candidate on sheets across, its head on each, and whom it leaves out', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Candidate Number${index}`);
    const content = candidates(names);
    const { words, pages, sheets } = await readPdf(
      await printPdf({ kind: 'comparison', content, letterPaper: false }),
    );
    for (const name of names) expect(words).toContain(name);
    expect(words).toContain('Vera Elsewhere');
    expect(sheets[0]).toEqual({ width: 842, height: 595 });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Where the panel disagrees');
  });

  it('names differences only of as many as stand side by side', async () => {
    const [first, second] = candidates(['Noor Haddad', 'Ruben Castellanos']).records;
    if (!first?.recommendation || !second?.recommendation) throw new Error('No recommendation.');
    const { summary } = second.recommendation.value;
    const weak = {
      kind: 'observed',
      mean: 1,
      interval: { low: 1, high: 1.2 },
      observers: 3,
      spread: 0,
      marks: [],
    } as const;
    const value = {
      ...second.recommendation.value,
      summary: { ...summary, competencies: { ...summary.competencies, technical_strategy: weak } },
    };
    const records = [first, { ...second, recommendation: { ...second.recommendation, value } }];
    const wordsOf = async (content: ExportContent) =>
      (await readPdf(await printPdf({ kind: 'comparison', content, letterPaper: false }))).words;
    const content = { ...anExportContent(), records };
    expect(await wordsOf(content)).toContain('Noor Haddad is rated higher than Ruben Castellanos.');
    expect(await wordsOf({ ...content, records: [first] })).not.toContain('Where they differ');
  });
});

describe('a text to be set', () => {
  it.each([
    ['Noor\n\tHaddad\u0000', 'Noor Haddad'],
    ['山田太郎 and Noor', `${MISSING} and Noor`],
    ['\u202Eevil\u202C', 'evil'],
    ['نور חדד', 'نور חדד'],
  ])('%j is set as %j', (typed, set) => {
    expect(toLegible(typed)).toBe(set);
  });

  it('never holds a letter that cannot be drawn, whatever was typed', () => {
    expect(toLegible('👩🏽‍💻 Zoë 🏳️‍🌈')).toMatch(new RegExp(`^${MISSING}? ?Zoë ${MISSING}?$`, 'u'));
  });
});
