import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSignal, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { ORIENTATIONS } from '@/lib/domain/orientation/orientation';
import { COMPETENCIES, OVERALLS, RATING_LEVELS, ROLE_OPINIONS } from '@/lib/domain/rubric/competency';
import type { PastFile } from '@/lib/domain/scorecard-import/past-cards';
import type { CandidacyRecord, RecordedCard } from '@/lib/export/candidacy-record';
import { writeExport } from '@/lib/export/writers';
import { RecordFileShape } from '@/lib/schemas/record-file';
import { aCandidacyRecord, anExportContent } from '../../support/candidacy-records';
import { planOf, readText } from '../../support/past-cards';

const base = aCandidacyRecord();
const signals = SIGNAL_CATALOGUE.signals.map(({ id }) => id);
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
/** What people paste: HTML, formulas, marks of direction, line ends, and text that any program may read as its own. */
const prose = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '=1+1',
    '\u202Eright\u202C',
    'a\r\nb\tc',
    '../..\\x',
    '"__proto__"',
  ),
);
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-10-01'), noInvalidDate: true })
  .map((at) => at.toISOString());

const passage = (text: string) =>
  fc
    .record({
      from: fc.nat(text.length - 1),
      length: fc.integer({ min: 1, max: text.length }),
      orientation: fc.constantFrom(...ORIENTATIONS),
      signal: fc.constantFrom(...signals),
      origin: fc.constantFrom('confirmed' as const, 'added' as const),
      catalogueVersion: line,
    })
    .map(({ from, length, ...rest }) => ({
      start: from,
      end: Math.min(text.length, from + length),
      ...rest,
    }));

const note = prose.chain((text) =>
  fc.record({
    question: fc.constantFrom(...(base.interviews[0]?.questions ?? []).map(({ key }) => key)),
    text: fc.constant(text),
    evidence: fc.array(passage(text), { maxLength: 3 }),
  }),
);

const card: fc.Arbitrary<RecordedCard> = fc.record({
  id: fc.uuid(),
  interviewId: fc.constant('interview-1'),
  panelistId: fc.constantFrom('p1', 'p2', 'p3'),
  revision: fc.integer({ min: 1, max: 3 }),
  submittedAt: moment,
  overall: fc.constantFrom(...OVERALLS),
  roleOpinion: fc.constantFrom(...ROLE_OPINIONS),
  ratings: fc.record(
    Object.fromEntries(
      COMPETENCIES.map((competency) => [competency, fc.constantFrom(...RATING_LEVELS, null)]),
    ),
  ) as unknown as fc.Arbitrary<RecordedCard['ratings']>,
  summary: fc.oneof(fc.constant(''), prose),
  amendmentReason: fc.oneof(fc.constant(''), prose),
  peersSeen: fc.boolean(),
  counts: fc.boolean(),
  notes: fc.uniqueArray(note, { maxLength: 4, selector: ({ question }) => question }),
});

const record: fc.Arbitrary<CandidacyRecord> = fc
  .record({ name: line, title: line, panelist: line, cards: fc.array(card, { maxLength: 6 }) })
  .map(({ cards, ...texts }) => ({ ...aCandidacyRecord(texts), cards }));

/** What the neutral form of a file says of its cards, told in the words of a record again. */
function toRecorded(file: PastFile, counted: readonly RecordedCard[]): readonly RecordedCard[] {
  return file.cards.map((past, index) => ({
    id: past.id,
    interviewId: past.interview,
    panelistId: past.panelist,
    revision: past.revision,
    submittedAt: past.submittedAt,
    overall: past.overall,
    roleOpinion: past.roleOpinion ?? 'unsure',
    ratings: past.ratings ?? base.cards[0]?.ratings ?? ({} as RecordedCard['ratings']),
    summary: past.summary,
    amendmentReason: past.amendmentReason,
    peersSeen: past.peersSeen,
    // Whether a card counts follows from the others and is not read from a file.
    counts: counted[index]?.counts ?? false,
    notes: past.notes.map(({ question, text, evidence }) => ({ question, text, evidence })),
  }));
}

async function write(records: readonly CandidacyRecord[]): Promise<string> {
  const bytes = await writeExport(
    'json',
    { ...anExportContent(), records },
    { byteOrderMark: false, letterPaper: false },
  );
  return new TextDecoder().decode(bytes);
}

describe('our own complete file', () => {
  it('gives back every record as it was written, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 3 }), async (records) => {
        const text = await write(records);
        expect(RecordFileShape.parse(JSON.parse(text)).candidacies).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  it('brings every word, mark and passage of its cards to the import', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (one) => {
        const written = await write([{ ...one, cards: one.cards.length > 0 ? one.cards : base.cards }]);
        const cards = one.cards.length > 0 ? one.cards : base.cards;
        const { file, problems } = readText(written);
        expect(problems).toEqual([]);
        expect(toRecorded(file, cards)).toEqual(cards);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the others readable where one candidate’s part is broken, and says where', async () => {
    const broken = {
      ...base,
      candidacyId: 'b',
      cards: base.cards.map((one) => ({ ...one, panelistId: 'nobody' })),
    };
    const file = JSON.parse(await write([base, broken, base]));
    file.candidacies[2].cards[1].overall = 'perhaps';
    const { file: read, problems, unread } = readText(JSON.stringify(file));
    expect(read.candidates.map(({ key }) => key)).toEqual(['candidacy-1']);
    expect(problems.map(({ path }) => path)).toEqual([
      'candidacies[2].cards[1].overall',
      'candidacies[1].cards[0].panelistId',
    ]);
    expect(unread).toBe(6);
  });

  it('drops what no database holds, sign for sign, so that passages stay where they were', async () => {
    const text = (await write([base])).replaceAll('Bet the company', 'B\\u0000t \\ud800he company');
    const [note] = readText(text).file.cards[0]?.notes ?? [];
    expect(note?.text).toContain('B\uFFFDt \uFFFDhe company');
    expect(planOf(readText(text)).problems.map(({ kind }) => kind)).not.toContain('passage_outside_note');
  });

  it('knows each signal it names', () => {
    expect(signals.every((id) => findSignal(id) !== null)).toBe(true);
  });
});
