import { describe, expect, it } from 'vitest';
import { type ArchiveSource, writeArchive } from '@/lib/export/archive';
import { FILES_OF_EACH, TABLES_OF_ALL } from '@/lib/export/archive-contents';
import { setPrinter } from '@/lib/export/pdf/current-printer';
import { printPdf } from '@/lib/export/pdf/print';
import { writeExport } from '@/lib/export/writers';
import { A_TAKING, aCandidacyRecord, anExportContent } from '../../support/candidacy-records';
import { readDirectory, readZip } from '../../support/read-zip';

setPrinter({ print: printPdf, close: async () => {} });

const PLAIN = { byteOrderMark: false, letterPaper: false };

/** An archive of candidates of these names, with what was asked of its source. */
function anArchive(names: readonly string[], given: Partial<ArchiveSource> = {}) {
  const { records: _records, ...facts } = anExportContent({}, ['Vera Elsewhere']);
  const asked: string[] = [];
  const source: ArchiveSource = {
    facts,
    candidacyIds: names.map((_, index) => `c${index}`),
    formats: ['markdown'],
    options: PLAIN,
    ...given,
    read: async (id) => {
      asked.push(id);
      const record = aCandidacyRecord({ name: names[Number(id.slice(1))] ?? '' });
      return given.read ? given.read(id) : { ...record, candidacyId: id };
    },
  };
  return { source, asked };
}

async function write(source: ArchiveSource): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const target = new WritableStream<Uint8Array>({ write: (bytes) => void parts.push(bytes.slice()) });
  await writeArchive(source, { target, signal: new AbortController().signal, onProgress: async () => {} });
  return new Uint8Array(Buffer.concat(parts));
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('an archive', () => {
  it('holds a file of each format a candidate, a table of each for all, and says so', async () => {
    const formats = [...FILES_OF_EACH, ...TABLES_OF_ALL].map(({ id }) => id);
    const { source } = anArchive(['Noor Haddad', 'Zoë Müller'], { formats });
    const bytes = await write(source);
    const files = await readZip(bytes);
    const day = '2026-11-23_head-of-engineering';
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        `briefs/${day}_1-noor-haddad_brief.md`,
        `briefs/${day}_2-zoë-müller_brief.md`,
        `briefs/${day}_2-zoë-müller_brief.pdf`,
        `records/${day}_2-zoë-müller_record.json`,
        `scorecards/${day}_1-noor-haddad_scorecards.json`,
        `${day}_candidates.csv`,
        `${day}_ratings.csv`,
        `${day}_comparison.xlsx`,
        'README.txt',
      ]),
    );
    expect(files.size).toBe(FILES_OF_EACH.length * 2 + TABLES_OF_ALL.length + 1);
    expect(readDirectory(bytes)).toEqual([...files.keys()].map((name) => ({ name, found: true })));
    const readme = textOf(files.get('README.txt'));
    expect(readme).toContain('Taken by Mona Reyes at 2026-11-23 12:00 UTC.\nMethod version 2026.2.');
    expect(readme).toContain('still owes a card there: Vera Elsewhere.');
    expect(readme).toContain('  1  Noor Haddad\n  2  Zoë Müller\n');
  });

  it('has the very tables and briefs that are taken alone', async () => {
    const { source } = anArchive(['Noor', 'Zoë'], { formats: ['csv-ratings', 'csv-candidates', 'markdown'] });
    const files = [...(await readZip(await write(source)))];
    const records = await Promise.all(source.candidacyIds.map((id) => source.read(id)));
    const content = { ...source.facts, records: records.filter((record) => record !== null) };
    for (const format of ['csv-ratings', 'csv-candidates'] as const) {
      const name = format === 'csv-ratings' ? '_ratings.csv' : '_candidates.csv';
      const [, bytes] = files.find(([path]) => path.endsWith(name)) ?? [];
      expect(textOf(bytes)).toBe(textOf(await writeExport(format, content, PLAIN)));
    }
    const only = { ...content, records: content.records.slice(0, 1), leftOut: [] };
    const [, brief] = files.find(([path]) => path.includes('1-noor')) ?? [];
    expect(textOf(brief)).toBe(textOf(await writeExport('markdown', only, PLAIN)));
  });

  it('names files that every system takes, one for each, whatever people are called', async () => {
    const names = [
      ...['Ana Lind', 'Ana Lind', 'ana-lind', 'CON', 'nul.txt', 'COM1', '', '.', '..', '👩🏽‍💻'],
      ...['../../etc/passwd', 'C:\\win.ini', 'a/b\\c:d*e?f"g<h>i|j', 'First\nSecond\u0000Third', 'name. '],
      ...['نور \u202Eحداد\u202C', 'Wolfeschlegelstein '.repeat(16).slice(0, 300), '李'.repeat(300)],
    ];
    const opening = { id: 'o', title: names.join(' '), company: 'CON' };
    const { source } = anArchive(names, { facts: { opening, leftOut: [], taking: A_TAKING } });
    const paths = [...(await readZip(await write(source))).keys()].filter((path) => path !== 'README.txt');
    expect(paths).toHaveLength(names.length);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(names.length);
    expect(paths).toEqual(paths.toSorted());
    for (const path of paths) {
      expect(path).toMatch(/^briefs\/2026-11-23_[\p{L}\p{M}\p{N}-]+_\d\d[\p{L}\p{M}\p{N}-]*_brief\.md$/u);
      expect(new TextEncoder().encode(path).length).toBeLessThan(255);
    }
  });

  it('keeps the lines of its README apart, whatever people are called', async () => {
    const { source } = anArchive(['First\r\nSecond\u2028Third', 'a\u202Eb']);
    expect(textOf((await readZip(await write(source))).get('README.txt'))).toContain(
      '\n  1  First Second Third\n  2  a b\n',
    );
  });

  it('leaves out and counts whoever was closed meanwhile', async () => {
    const { source } = anArchive(['Noor', 'Zoë', 'Ana'], {
      read: async (id) => (id === 'c1' ? null : aCandidacyRecord({ name: id })),
    });
    const files = await readZip(await write(source));
    expect([...files.keys()].map((path) => path.replace(/^.*engineering_/, ''))).toEqual([
      '1-c0_brief.md',
      '2-c2_brief.md',
      'README.txt',
    ]);
    expect(textOf(files.get('README.txt'))).toMatch(
      /2 candidates in this archive\.[\s\S]*while it was written: 1/,
    );
  });

  it('reads nobody more once it is stopped, and never becomes a whole file', async () => {
    const stopping = new AbortController();
    const { source, asked } = anArchive(Array.from({ length: 50 }, (_, index) => `Name ${index}`));
    const parts: Uint8Array[] = [];
    const writing = writeArchive(source, {
      target: new WritableStream({ write: (bytes: Uint8Array) => void parts.push(bytes.slice()) }),
      signal: stopping.signal,
      onProgress: async ({ done }) => {
        if (done === 3) stopping.abort();
      },
    });
    await expect(writing).rejects.toThrow();
    expect(asked).toEqual(['c0', 'c1', 'c2']);
    expect(() => readDirectory(new Uint8Array(Buffer.concat(parts)))).toThrow('no directory');
  });
});
