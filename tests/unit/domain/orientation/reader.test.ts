import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { READER_VERSION, readNote } from '@/lib/domain/orientation/reader';
import { EXAMPLE_NOTES } from './example-notes';

const QUESTION = 'Tell me about a decision you are known for.';
const SIGNATURE = 'When did your team last miss a delivery commitment, and what did you do?';

const read = (note: string, question = QUESTION) => readNote({ question, note });
const quotes = (note: string, question = QUESTION) =>
  read(note, question).evidence.map(({ start, end }) => note.slice(start, end));

describe('notes as panelists write them', () => {
  test.each(EXAMPLE_NOTES)('$orientation: $note', ({ question, note, orientation }) => {
    expect(readNote({ question, note }).orientation).toBe(orientation);
  });
});

describe('what counts as evidence', () => {
  test('an empty note reads as none and suggests nothing', () => {
    for (const note of ['', '   \n\n', '- \n- ', '...']) {
      expect(read(note)).toMatchObject({ orientation: 'none', evidence: [], readerVersion: READER_VERSION });
    }
  });

  test('buzzwords without a deed are evidence of nothing', () => {
    expect(
      read('Strategic, visionary, results driven. Operational excellence and thought leadership.'),
    ).toMatchObject({
      orientation: 'none',
      evidence: [],
    });
  });

  test('technical depth without a direction is evidence of nothing', () => {
    expect(
      read('Knew the JVM garbage collectors inside out, explained safepoints and card tables.').evidence,
    ).toEqual([]);
  });

  test('what the referent is decides, not the word in front of it', () => {
    expect(read('Her big strategy was a better hiring loop and weekly 1:1s.').orientation).toBe(
      'operational',
    );
  });

  test('a note with as much of one side as of the other reads as both', () => {
    const note =
      'Pitched the platform bet to the board and won it. Rebuilt the hiring loop and the on-call rota.';
    expect(read(note).orientation).toBe('both');
    expect(new Set(read(note).evidence.map(({ orientation }) => orientation)).size).toBe(2);
  });
});

describe('negation', () => {
  test('what the candidate did not do is evidence of nothing', () => {
    for (const note of [
      "Didn't talk to customers, the board or investors.",
      'No mention of hiring, on-call or retros.',
      'Never ran a retrospective and hardly any 1:1s.',
      'Customers never came up.',
      'Nothing on the outside: customers, board, market.',
    ]) {
      expect(read(note), note).toMatchObject({ orientation: 'none', evidence: [] });
    }
  });

  test('the absence of one side is not evidence for the other', () => {
    expect(read('Not one word about the team, hiring or delivery dates.').orientation).toBe('none');
  });

  test('after a denial, what the candidate did instead still counts', () => {
    const note = "Didn't mention investors, but rebuilt the hiring loop and cut attrition.";
    expect(read(note).orientation).toBe('operational');
  });

  test('"not only" and "no blame" deny nothing', () => {
    expect(read('Not only coached the managers, also ran calibration.').orientation).toBe('operational');
    expect(read('Ran no-blame incident reviews every week.').orientation).toBe('operational');
  });

  test('of "this rather than that" only this counts', () => {
    expect(read('Spends the week with customers rather than on sprint planning.').orientation).toBe(
      'strategic',
    );
  });
});

describe('whose deed it was', () => {
  test("another person's deed is evidence of nothing", () => {
    for (const note of [
      'Her manager ran the hiring loop and the retros.',
      'Their CTO decided to bet on streaming and told the board.',
      'The strategy was set by the CTO.',
      'Left sprint planning and hiring to his VP.',
      'A staff engineer on his team designed the platform and sold it to the board.',
      'Their VP of Engineering did it all: hiring loop, retros, on-call rota.',
    ]) {
      expect(read(note), note).toMatchObject({ orientation: 'none', evidence: [] });
    }
  });

  test("the candidate's answer to somebody else's wish counts", () => {
    const note = 'The CEO wanted a rewrite but she cut the scope and moved to weekly releases.';
    expect(quotes(note)).toEqual(['but she cut the scope and moved to weekly releases.']);
  });

  test("the interviewer's words are evidence of nothing", () => {
    for (const note of [
      'I asked about market strategy and competitors.',
      'Q: How do you run sprint planning and hiring?',
      'Pushed him on customers and the board.',
      'I pitched the role: scaling from 20 to 60 engineers, a broken hiring loop.',
      'How do you decide what to build for customers?',
    ]) {
      expect(read(note), note).toMatchObject({ orientation: 'none', evidence: [] });
    }
  });

  test('an answer after a prompt counts without the prompt', () => {
    const note = 'I asked about investors - he talked about 1:1s and calibration.';
    expect(quotes(note)).toEqual(['he talked about 1:1s and calibration.']);
  });

  test('the question written down again is evidence of nothing', () => {
    const question = 'How do you plan hiring, coaching and sprint delivery with the team?';
    expect(read('plan hiring, coaching, sprint delivery with the team', question).evidence).toEqual([]);
  });

  test('first person inside quotation marks is the candidate', () => {
    expect(read('"I asked every engineer in 1:1s what slowed them down."').orientation).toBe('operational');
  });

  test('words the panelist calls empty hardly count', () => {
    expect(
      read('Mentioned coaching, psychological safety, OKRs. Could not give an example.').evidence,
    ).toEqual([]);
  });
});

describe('would-do answers', () => {
  const note = 'Would start with 1:1s and fix the hiring loop.';

  test('do not count where the question asked for the past', () => {
    expect(read(note).orientation).toBe('none');
  });

  test('count where the question itself is hypothetical', () => {
    expect(read(note, 'What would you do in your first 90 days here?').orientation).toBe('operational');
  });
});

describe('the signature question', () => {
  const recap = 'Late by 5 weeks, hidden dependency, told sales early.';
  const turn =
    ' Then quickly: the miss showed the architecture belonged to a business we had left, changed technical direction.';

  test('a short recap that turns to technical direction is strategic', () => {
    expect(read(recap + turn, SIGNATURE).orientation).toBe('strategic');
  });

  test('the recap alone is operational', () => {
    expect(read(recap, SIGNATURE).orientation).toBe('operational');
  });

  test('retelling the miss in the words of the question shows nothing', () => {
    expect(
      read('They missed the delivery deadline, launch slipped, shipped late.', SIGNATURE).evidence,
    ).toEqual([]);
  });

  test('the turn is named by its own signal', () => {
    const signals = read(recap + turn, SIGNATURE).evidence.map(({ signal }) => signal);
    expect(signals).toContain('pivots-to-technical-direction');
  });
});

describe('how notes are written', () => {
  test('shorthand, typos and either spelling read alike', () => {
    const plain = read('Rebuilt the hiring pipeline, weekly one-on-ones, organised calibration.').orientation;
    expect(plain).toBe('operational');
    expect(read('rebuilt hiring pipelne, wkly 1-1s, organized calibraton').orientation).toBe(plain);
  });

  test('a suggestion is a whole sentence without bullet or white space', () => {
    expect(quotes('  * Coached two managers through calibration.  \n\n')).toEqual([
      'Coached two managers through calibration.',
    ]);
  });

  test('an abbreviation does not end a sentence', () => {
    const note = 'Fixed hiring, e.g. the interview loop and the rubric.';
    expect(quotes(note)).toEqual([note]);
  });

  test('the cue is taken from the passage as written', () => {
    const [first] = read('Ran Retrospectives w/ the team weekly').evidence;
    expect(first?.cue.toLowerCase()).toContain('retrospective');
  });
});

describe('for any text', () => {
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
  const note = fragments.map((parts) => parts.join(''));

  test('suggestions lie within the note, in order, apart, each with a signal of its own orientation', () => {
    fc.assert(
      fc.property(note, fc.constantFrom('', QUESTION, SIGNATURE), (text, question) => {
        const reading = readNote({ question, note: text });
        let from = 0;
        for (const suggestion of reading.evidence) {
          expect(suggestion.start).toBeGreaterThanOrEqual(from);
          expect(suggestion.end).toBeGreaterThan(suggestion.start);
          expect(suggestion.end).toBeLessThanOrEqual(text.length);
          expect(findSignal(suggestion.signal)?.orientation).toBe(suggestion.orientation);
          expect(suggestion.confidence).toBeGreaterThan(0);
          expect(suggestion.confidence).toBeLessThanOrEqual(1);
          const quote = text.slice(suggestion.start, suggestion.end);
          expect(quote).toBe(quote.trim());
          expect(quote).toContain(suggestion.cue);
          from = suggestion.end;
        }
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the same note reads the same twice', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});
