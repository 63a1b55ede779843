import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { VECTOR_LENGTH } from '@/lib/domain/orientation/parts';
import type { ReadingInput } from '@/lib/domain/orientation/reading';
import { openEncoder } from '@/lib/reading/encoder';
import { readLearned } from '@/lib/reading/learned';
import { readWith } from '@/lib/reading/read-with';
import { seeded } from '@/lib/training/seeded';
import { EXAMPLE_NOTES, MISREAD_NOTES } from './example-notes';

const QUESTION = 'Tell me about a decision you are known for.';
const SIGNATURE = 'When did your team last miss a delivery commitment, and what did you do?';

const learned = readLearned();
const readInput = readWith(learned, await openEncoder());
const read = (note: string, question = QUESTION) => readInput({ question, note });
const quotes = async (note: string, question = QUESTION) =>
  (await read(note, question)).evidence.map(({ start, end }) => note.slice(start, end));

describe('notes as panelists write them', () => {
  test.each(EXAMPLE_NOTES)('$orientation: $note', async ({ question, note, orientation }) => {
    expect((await read(note, question)).orientation).toBe(orientation);
  });

  test.fails.each(MISREAD_NOTES)(
    'misread as yet, $orientation: $note',
    async ({ question, note, orientation }) => {
      expect((await read(note, question)).orientation).toBe(orientation);
    },
  );
});

describe('what counts as evidence', () => {
  test('an empty note reads as none and suggests nothing', async () => {
    for (const note of ['', '   \n\n', '- \n- ', '...']) {
      expect(await read(note)).toEqual({
        orientation: 'none',
        confidence: 1,
        evidence: [],
        readerVersion: learned.version,
      });
    }
  });

  test.each([
    'Strategic, visionary, results driven. Operational excellence and thought leadership.',
    'Knew the JVM garbage collectors inside out, explained safepoints and card tables.',
    'Late by ten minutes, train from Leeds. Two dogs, wants Fridays at home.',
  ])('nothing in: %s', async (note) => {
    expect((await read(note)).evidence).toEqual([]);
  });
});

describe('the signature question', () => {
  const recap =
    'Late by five weeks. Sat with each lead, found the hidden dependency, told sales the same day, new date held.';
  const turn =
    'Two sentences on the seven weeks and whom he told. Then: we were building the gateways ourselves when what customers pay for is the alert. Took it to the board, dropped the hardware line, licensed one instead.';

  test('a recap that turns to where the technology should go is strategic', async () => {
    expect((await read(turn, SIGNATURE)).orientation).toBe('strategic');
  });

  test('the recap alone is operational', async () => {
    expect((await read(recap, SIGNATURE)).orientation).toBe('operational');
  });
});

describe('a suggestion', () => {
  test('is a whole sentence without bullet or white space', async () => {
    expect(await quotes('  * Coached two managers through their first calibration round.  \n\n')).toEqual([
      'Coached two managers through their first calibration round.',
    ]);
  });

  test('tells the words that gave it away where the lexicon knows them', async () => {
    const [first] = (await read('Ran Retrospectives w/ the team weekly and fixed what came up.')).evidence;
    expect(first?.cue.toLowerCase()).toContain('retrospective');
  });
});

describe('for any text and whatever the vectors say', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'she coached the managers',
        'bet on the market',
        '\n- ',
        '. ',
        '; ',
        '"',
        "'",
        ' not ',
        ' but ',
        '🙂',
        '\u0000',
      ),
    ),
    { maxLength: 25 },
  );
  const inputs: fc.Arbitrary<ReadingInput> = fc.record({
    question: fc.constantFrom('', QUESTION, SIGNATURE),
    note: fragments.map((parts) => parts.join('')),
  });
  /** Vectors that know nothing of meaning, so that every turn of the arithmetic is met. */
  const blind = readWith({ ...learned, threshold: 0.34 }, async (texts) =>
    texts.map((text) => {
      const random = seeded(text.length * 31 + (text.codePointAt(0) ?? 0));
      return Float32Array.from({ length: VECTOR_LENGTH }, () => (random() - 0.5) / 6);
    }),
  );

  test('suggestions lie within the note, in order, apart, each with a signal of its own orientation', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const reading = await blind(input);
        let from = 0;
        for (const suggestion of reading.evidence) {
          expect(suggestion.start).toBeGreaterThanOrEqual(from);
          expect(suggestion.end).toBeGreaterThan(suggestion.start);
          expect(suggestion.end).toBeLessThanOrEqual(input.note.length);
          expect(findSignal(suggestion.signal)?.orientation).toBe(suggestion.orientation);
          expect(suggestion.confidence).toBeGreaterThan(0);
          expect(suggestion.confidence).toBeLessThanOrEqual(1);
          const quote = input.note.slice(suggestion.start, suggestion.end);
          expect(quote).toBe(quote.trim());
          expect(quote).toContain(suggestion.cue);
          from = suggestion.end;
        }
        expect(reading.confidence).toBeGreaterThan(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the same note reads the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        expect(await blind(input)).toEqual(await blind(input));
      }),
    );
  });
});
