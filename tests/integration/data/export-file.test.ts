import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { takeCandidacyFile, takeOpeningFile } from '@/lib/data/export-file';
import { listExportLog } from '@/lib/data/export-log';
import { refreshRecommendation } from '@/lib/data/panel';
import { loadSampleOpening } from '@/lib/data/sample';
import { replay } from '@/lib/domain/panel/replay';
import { EXPORT_FORMATS, type ExportFormatId } from '@/lib/export/formats';
import { setPrinter } from '@/lib/export/pdf/current-printer';
import { printPdf } from '@/lib/export/pdf/print';
import { parseExportQuery } from '@/lib/schemas/export';
import { RecordFileShape, toRecordFileSchema } from '@/lib/schemas/record-file';
import {
  aCandidacy,
  anInterview,
  anOpening,
  aPerson,
  type BuiltPerson,
  scopeOf,
  submitCard,
} from '../../support/builders';
import { readPdf } from '../../support/read-pdf';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T12:00:00.000Z');
const WORDS = 'Told the board why the platform came first.';

const FORMATS = EXPORT_FORMATS.map(({ id }) => id);
const OF_ONE = FORMATS.filter((id) => id !== 'pdf-comparison');

setPrinter({ print: printPdf, close: async () => {} });

function asked(format: string, more = '') {
  const query = parseExportQuery(new URLSearchParams(`format=${format}${more}`));
  if (!query) throw new Error('The pages ask like this.');
  return { query, now: NOW };
}

/** A manager, three who scored, and a panelist of each standing whose card is owed. */
async function aScene() {
  const manager = await aPerson({ name: 'Mona Reyes' });
  const scorers = await Promise.all(['Ana', 'Ben', 'Cleo'].map((name) => aPerson({ name })));
  const owing = {
    interviewer: await aPerson({ name: 'Ines Owing' }),
    admin: await aPerson({ name: 'Ada Owing', workspaceRole: 'admin' }),
    recruiter: await aPerson({ name: 'Rita Owing' }),
  };
  const own = await aPerson({ name: 'Noor Haddad', workspaceRole: 'admin' });
  const stranger = await aPerson({ name: 'Stella Away' });
  const opening = await anOpening({
    members: [
      { person: manager, role: 'hiring_manager' },
      { person: owing.recruiter, role: 'recruiter' },
      ...[...scorers, owing.interviewer].map((person) => ({ person, role: 'interviewer' as const })),
    ],
  });
  const candidacy = await aCandidacy(opening, { name: 'Noor Haddad', email: own.email });
  const interview = await anInterview(candidacy, [...scorers, ...Object.values(owing)]);
  for (const person of scorers) {
    await submitCard(interview.cards[person.id] ?? '', {
      notes: [
        {
          questionId: interview.questionIds[0] ?? '',
          text: WORDS,
          evidence: [{ start: 0, end: WORDS.length, orientation: 'strategic', signal: 'briefs-the-board' }],
        },
      ],
    });
  }
  await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
  return { manager, scorers, owing, own, stranger, opening, candidacy, interview };
}

/** All the words of a file, whatever it is packed in. */
async function wordsOf(format: ExportFormatId, bytes: Uint8Array | undefined): Promise<string> {
  if (!bytes) return '';
  if (format.startsWith('pdf')) return (await readPdf(bytes)).words;
  if (format !== 'xlsx') return new TextDecoder().decode(bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}

describe('every format', () => {
  it('is handed to whoever may read the panel, and to nobody else', async () => {
    const { manager, scorers, owing, own, stranger, opening, candidacy } = await aScene();
    for (const format of OF_ONE) {
      const take = async (person: BuiltPerson) =>
        takeCandidacyFile(await scopeOf(person), candidacy.id, asked(format));
      const whole = async (person: BuiltPerson) =>
        takeOpeningFile(await scopeOf(person), opening.id, asked(format));
      for (const person of [manager, ...scorers]) {
        const file = await take(person);
        expect(file?.disposition).toContain('2026-11-20_head-of-engineering_noor-haddad_');
        if (format !== 'csv-candidates')
          expect(await wordsOf(format, file?.bytes), format).toContain('Told the board why');
        expect((await whole(person))?.bytes.length).toBeGreaterThan(0);
      }
      for (const person of [...Object.values(owing), own, stranger])
        expect(await take(person), `${format} for ${person.name}`).toBeNull();
      for (const person of [...Object.values(owing), own]) {
        const words = await wordsOf(format, (await whole(person))?.bytes);
        expect(words, `${format} for ${person.name}`).not.toMatch(/Told the board|strong_yes|"?yes"?,/);
        expect(words).not.toContain('Ana');
      }
      expect(await whole(stranger)).toBeNull();
    }
  }, 60_000);

  it('but a table of several is of a whole opening alone, and leaves out what is sealed there too', async () => {
    const { manager, owing, opening, candidacy } = await aScene();
    const query = asked('pdf-comparison');
    expect(await takeCandidacyFile(await scopeOf(manager), candidacy.id, query)).toBeNull();
    const whole = async (person: BuiltPerson) =>
      wordsOf('pdf-comparison', (await takeOpeningFile(await scopeOf(person), opening.id, query))?.bytes);
    expect(await whole(manager)).toContain('Noor Haddad');
    for (const person of Object.values(owing)) {
      expect(await whole(person)).toMatch(/Left out, because whoever took this still owes a card there/);
      expect(await whole(person)).not.toContain('Ana');
    }
  });

  it('names nobody who is to stay unnamed', async () => {
    const { manager, candidacy } = await aScene();
    for (const format of OF_ONE) {
      const query = asked(format, '&anonymise=candidate&anonymise=panelists');
      const file = await takeCandidacyFile(await scopeOf(manager), candidacy.id, query);
      expect(file?.disposition).toContain('_candidate-a_');
      const words = await wordsOf(format, file?.bytes);
      for (const name of ['Noor', 'Haddad', 'Ana', 'Cleo', 'Ines', 'Mona', '@'])
        expect(words, `${name} in ${format}`).not.toContain(name);
    }
  }, 60_000);
});

describe('the complete file', () => {
  it('is taken by its published schema and replays to every stored verdict of the sample', async () => {
    const admin = await aPerson({ workspaceRole: 'admin' });
    const scope = await scopeOf(admin);
    await loadSampleOpening(scope, NOW);
    const { id } = await prisma().opening.findFirstOrThrow({ where: { sample: true } });
    const file = await takeOpeningFile(scope, id, asked('json'));
    const content = JSON.parse(new TextDecoder().decode(file?.bytes));
    const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
    const validate = ajv.compile(toRecordFileSchema());
    validate(content);
    expect(validate.errors).toBeNull();
    const { candidacies, leftOut } = RecordFileShape.parse(content);
    const stored = await prisma().candidacy.count({ where: { openingId: id } });
    expect(candidacies.length + leftOut.length).toBe(stored);
    expect(candidacies.length).toBeGreaterThan(2);
    for (const { recommendation, rubric } of candidacies) {
      if (recommendation) {
        const { value, cards } = recommendation;
        expect(replay(value, { rubric, cards }).kind).toBe('same');
      }
    }
  }, 60_000);
});

describe('the log of exports', () => {
  it('is read by admins and by those who run the opening, without what is sealed to them', async () => {
    const { manager, scorers, owing, own, opening, candidacy, interview } = await aScene();
    const recruiter = await aPerson();
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: recruiter.id, role: 'recruiter' },
    });
    const elsewhere = await aScene();
    await takeCandidacyFile(await scopeOf(manager), candidacy.id, asked('csv-ratings', '&byteOrderMark=1'));
    await takeCandidacyFile(await scopeOf(elsewhere.manager), elsewhere.candidacy.id, asked('json'));
    const read = async (person: BuiltPerson) => (await listExportLog(await scopeOf(person), {}))?.lines;
    for (const person of [manager, recruiter]) {
      expect(await read(person)).toMatchObject([
        {
          by: 'Mona Reyes',
          format: 'csv-ratings',
          openingId: opening.id,
          candidates: [{ name: 'Noor Haddad' }],
          options: { byteOrderMark: true },
        },
      ]);
    }
    const admin = await read(await aPerson({ workspaceRole: 'admin' }));
    expect(admin?.map(({ openingId }) => openingId)).toEqual(
      expect.arrayContaining([opening.id, elsewhere.opening.id]),
    );
    expect(await read(scorers[0] ?? manager)).toBeUndefined();
    expect(await read(owing.recruiter)).toEqual([]);
    for (const person of [owing.admin, own])
      expect((await read(person))?.some(({ openingId }) => openingId === opening.id)).toBe(false);
    await submitCard(interview.cards[owing.recruiter.id] ?? '');
    expect(await read(owing.recruiter)).toHaveLength(1);
  });
});
