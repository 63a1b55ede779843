import { randomUUID } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { takeOpeningFile } from '@/lib/data/export-file';
import { loadSampleOpening } from '@/lib/data/sample';
import { removeSampleOpening } from '@/lib/data/sample-removal';
import type { Scope } from '@/lib/data/scope';
import { importScorecards } from '@/lib/data/scorecard-import';
import { NO_CHOICES } from '@/lib/domain/scorecard-import/card-choices';
import type { ReadCards } from '@/lib/domain/scorecard-import/plan-cards';
import { NOBODY_ANONYMISED } from '@/lib/export/anonymise';
import type { CandidacyRecord } from '@/lib/export/candidacy-record';
import type { ExportFormatId } from '@/lib/export/formats';
import type { RecordFile } from '@/lib/export/record-file';
import { RecordFileShape, toRecordFileSchema } from '@/lib/schemas/record-file';
import { anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { readText } from '@/tests/support/past-cards';
import { openTestDatabase } from '@/tests/support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T12:00:00Z');

async function take(scope: Scope, openingId: string, format: ExportFormatId): Promise<string> {
  const query = {
    format,
    anonymity: NOBODY_ANONYMISED,
    options: { byteOrderMark: false, letterPaper: false },
    candidacyIds: null,
  };
  const file = await takeOpeningFile(scope, openingId, { query, now: NOW });
  return new TextDecoder().decode(file?.bytes);
}

/** The sample as another workspace would send it: taken out whole, and then gone from this one. */
async function aSampleFile(): Promise<{ readonly text: string; readonly admin: Scope }> {
  const admin = await scopeOf(await aPerson({ name: 'Ada Min', workspaceRole: 'admin' }));
  const loaded = await loadSampleOpening(admin, NOW);
  const openingId = loaded.ok ? loaded.value.openingId : '';
  // Whoever loads the sample owes a card of it, and takes nothing of that candidate until somebody says it is not due.
  const reader = await scopeOf(await aPerson({ name: 'Ray Dahl', workspaceRole: 'admin' }));
  const text = await take(reader, openingId, 'json');
  await removeSampleOpening(admin, openingId);
  return { text, admin };
}

function bringIn(scope: Scope, openingId: string, read: ReadCards, take: 'all' | 'good' = 'all') {
  const panelists = new Map(read.file.people.map(({ key }) => [key, { kind: 'former' } as const]));
  const choices = { ...NO_CHOICES, panelists };
  return importScorecards(scope, { openingId, importId: randomUUID(), take, read, choices }, NOW);
}

/**
 * A file as both sides have to agree on it. Left aside is exactly what an import does not bring or cannot keep: ids,
 * which are drawn anew and here told by what they name; the opening and its need, which are those of the opening it
 * came into; decisions; cards that are still owed, with their seats and the interviews nobody has submitted a card of;
 * when the recommendation was made and under which need; and the mark that a card was imported.
 */
function comparable({ candidacies }: RecordFile) {
  return candidacies
    .filter((record) => record.cards.length > 0)
    .map((record) => {
      const written = new Set(
        record.cards.map(({ interviewId, panelistId }) => `${interviewId} ${panelistId}`),
      );
      const interviews = record.interviews.filter(({ id }) =>
        record.cards.some(({ interviewId }) => interviewId === id),
      );
      const name = (id: string) => record.people.find((person) => person.id === id)?.email ?? id;
      const place = (id: string) => interviews.findIndex((interview) => interview.id === id);
      const { value } = record.recommendation ?? {};
      return {
        candidate: { ...record.candidate, id: '' },
        ...{ headline: record.headline, sourceChannel: record.sourceChannel, addedAt: record.addedAt },
        rubric: record.rubric,
        askable: record.askable,
        recommendation: value && {
          ...value,
          summary: {
            ...value.summary,
            competencies: Object.entries(value.summary.competencies).map(([competency, summary]) => [
              competency,
              summary.kind === 'observed'
                ? {
                    ...summary,
                    marks: byPerson(summary.marks.map((m) => ({ ...m, panelist: name(m.panelist) }))),
                  }
                : summary,
            ]),
          },
        },
        inputs: record.recommendation?.cards.map((card) => ({ ...card, panelist: name(card.panelist) })),
        interviews: interviews.map(({ id, panelistIds, ...interview }) => ({
          ...interview,
          panelists: panelistIds
            .filter((person) => written.has(`${id} ${person}`))
            .map(name)
            .toSorted(),
        })),
        cards: record.cards.map(({ id: _id, interviewId, panelistId, imported: _imported, ...card }) => ({
          ...card,
          interview: place(interviewId),
          panelist: name(panelistId),
        })),
      };
    });
}

function byPerson<Mark extends { readonly panelist: string }>(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((one, other) => (one.panelist < other.panelist ? -1 : 1));
}

describe('an opening taken out as JSON and brought into an empty one', () => {
  it('comes out again the same, but for what an import does not bring', async () => {
    const { text, admin } = await aSampleFile();
    const opening = await anOpening();
    const read = readText(text);
    const outcome = await bringIn(admin, opening.id, read);
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'bearing', leftOut: 0, kept: 0 } });
    const back = await take(admin, opening.id, 'json');
    const [before, after] = [text, back].map((one) => RecordFileShape.parse(JSON.parse(one)));
    if (!before || !after) throw new Error('Both files can be read.');
    expect(comparable(after)).toEqual(comparable(before));
    expect(comparable(after).length).toBeGreaterThan(3);
    // What is said to be left behind stands in the file, so that leaving it aside above hides nothing else.
    expect(read.file.notBrought.outstanding).toBeGreaterThan(0);
    expect(after.candidacies.flatMap(({ decisions, outstanding }) => [...decisions, ...outstanding])).toEqual(
      [],
    );
    const marks = after.candidacies.flatMap(({ cards }) => cards.map(({ imported }) => imported));
    expect(new Set(marks.map((mark) => JSON.stringify(mark)))).toEqual(
      new Set([
        JSON.stringify({ at: NOW.toISOString(), by: 'Ada Min', from: 'bearing', roleOpinionGiven: true }),
      ]),
    );
    const validate = addFormats(new Ajv2020({ strict: false })).compile(toRecordFileSchema());
    validate(JSON.parse(back));
    expect(validate.errors).toBeNull();
  });

  it('says where its recommendation was another than our arithmetic makes', async () => {
    const { text, admin } = await aSampleFile();
    const opening = await anOpening();
    const file = JSON.parse(text) as { candidacies: CandidacyRecord[] };
    const [first, second] = file.candidacies.filter(({ recommendation }) => recommendation !== null);
    Object.assign(first?.recommendation?.value ?? {}, { verdict: 'neither' });
    Object.assign(second?.recommendation?.value ?? {}, { methodVersion: '2019.1' });
    const outcome = await bringIn(admin, opening.id, readText(JSON.stringify(file)));
    if (!outcome.ok) throw new Error('The file is imported.');
    const differing = outcome.value.candidacies.filter(({ differs }) => differs).map(({ name }) => name);
    expect(differing).toEqual([first?.candidate.name, second?.candidate.name]);
  });

  it('with hostile words comes out of every format as the words they are', async () => {
    const { text, admin } = await aSampleFile();
    const opening = await anOpening();
    const words = [
      '=HYPERLINK("x")',
      '<script>alert(1)</script>',
      'נועה \u202Eגולן',
      '👩🏽‍💻',
      'a\r\nb',
      '../..\\x',
    ];
    const hostile = `${words.join(' ')} ${'x'.repeat(300)}`;
    const file = JSON.parse(text) as { candidacies: CandidacyRecord[] };
    const record = file.candidacies.find(({ cards }) => cards.length > 0);
    Object.assign(record?.cards[0] ?? {}, { summary: hostile });
    Object.assign(record?.candidate ?? {}, { name: 'n'.repeat(300) });
    for (const interview of record?.interviews ?? []) Object.assign(interview, { title: '=1+1 <b>' });
    expect(await bringIn(admin, opening.id, readText(JSON.stringify(file)))).toMatchObject({ ok: true });
    const back = JSON.parse(await take(admin, opening.id, 'json')) as { candidacies: CandidacyRecord[] };
    const same = back.candidacies.find(({ candidate }) => candidate.name === 'n'.repeat(300));
    expect(same?.cards[0]?.summary).toBe(hostile);
    const greenhouse = JSON.parse(await take(admin, opening.id, 'greenhouse')) as {
      questions: { answer: string }[];
    }[];
    expect(greenhouse.flatMap(({ questions }) => questions.map(({ answer }) => answer))).toContain(hostile);
    expect(await take(admin, opening.id, 'csv-ratings')).toContain(`"'=1+1 <b>"`);
    expect(await take(admin, opening.id, 'markdown')).toContain('=1+1 \\<b\\>');
    expect((await take(admin, opening.id, 'xlsx')).length).toBeGreaterThan(1000);
  });

  // Last, as the newest rubric is the one that new openings begin with.
  it('into an opening of another rubric is refused, card by card and as a whole', async () => {
    const { text, admin } = await aSampleFile();
    const standard = await prisma().rubricVersion.findFirstOrThrow();
    const content = { ...(standard.content as object), version: 'other', minimumCards: 2 };
    const rubric = await prisma().rubricVersion.create({ data: { version: 'other', content } });
    const creator = await aPerson();
    const opening = await prisma().opening.create({
      data: { title: 'T', company: 'C', context: '', rubricVersionId: rubric.id, createdById: creator.id },
    });
    for (const all of ['all', 'good'] as const) {
      expect(await bringIn(admin, opening.id, readText(text), all)).toMatchObject({
        ok: false,
        code: 'invalid',
      });
    }
    expect(await prisma().candidacy.count({ where: { openingId: opening.id } })).toBe(0);
  });
});
