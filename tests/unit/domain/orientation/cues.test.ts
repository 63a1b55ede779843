import { describe, expect, test } from 'vitest';
import { readCues } from '@/lib/domain/orientation/cues';

const QUESTION = 'Tell me about a decision you are known for.';

/** Points that count as the candidate's own, on either side. */
function own(note: string, question = QUESTION) {
  const { words } = readCues({ question, note });
  return {
    strategic: words.reduce((sum, word) => sum + word.strategic * word.own, 0),
    operational: words.reduce((sum, word) => sum + word.operational * word.own, 0),
  };
}

const NOTHING = { strategic: 0, operational: 0 };

describe('what is denied', () => {
  test.each([
    "Didn't talk to customers, the board or investors.",
    'No mention of hiring, on-call or retros.',
    'Never ran a retrospective and hardly any 1:1s.',
    'Customers never came up.',
    'Nothing on the outside: customers, board, market.',
    'Not one word about the team, hiring or delivery dates.',
  ])('counts for nothing: %s', (note) => {
    expect(own(note)).toEqual(NOTHING);
  });

  test('does not cover what the candidate did instead', () => {
    const { strategic, operational } = own(
      "Didn't mention investors, but rebuilt the hiring loop and cut attrition.",
    );
    expect(strategic).toBe(0);
    expect(operational).toBeGreaterThan(0);
  });

  test('is not meant by "not only" and "no blame"', () => {
    expect(own('Not only coached the managers, also ran calibration.').operational).toBeGreaterThan(0);
    expect(own('Ran no-blame incident reviews every week.').operational).toBeGreaterThan(0);
  });

  test('is the second half of "this rather than that"', () => {
    const { strategic, operational } = own('Spends the week with customers rather than on sprint planning.');
    expect(strategic).toBeGreaterThan(0);
    expect(operational).toBe(0);
  });
});

describe('whose deed it was', () => {
  test.each([
    'Her manager ran the hiring loop and the retros.',
    'Their CTO decided to bet on streaming and told the board.',
    'The strategy was set by the CTO.',
    'Left sprint planning and hiring to his VP.',
    'A staff engineer on his team designed the platform and sold it to the board.',
    'Their VP of Engineering did it all: hiring loop, retros, on-call rota.',
  ])('another person’s counts for nothing: %s', (note) => {
    expect(own(note)).toEqual(NOTHING);
  });

  test.each([
    'I asked about market strategy and competitors.',
    'Q: How do you run sprint planning and hiring?',
    'Pushed him on customers and the board.',
    'I pitched the role: scaling from 20 to 60 engineers, a broken hiring loop.',
    'How do you decide what to build for customers?',
  ])('the interviewer’s own words count for nothing: %s', (note) => {
    expect(own(note)).toEqual(NOTHING);
  });

  test('an answer after a prompt counts without the prompt', () => {
    const { strategic, operational } = own('I asked about investors - he talked about 1:1s and calibration.');
    expect(operational).toBeGreaterThan(2 * strategic);
  });

  test('first person inside quotation marks is the candidate', () => {
    expect(own('"I asked every engineer in 1:1s what slowed them down."').operational).toBeGreaterThan(0);
  });

  test('the question written down again counts for nothing', () => {
    const question = 'How do you plan hiring, coaching and sprint delivery with the team?';
    expect(own('plan hiring, coaching, sprint delivery with the team', question)).toEqual(NOTHING);
  });
});

describe('what was hoped for, or only said', () => {
  const note = 'Would start with 1:1s and fix the hiring loop.';

  test('counts less where the question asked for the past', () => {
    const past = own(note).operational;
    const ahead = own(note, 'What would you do in your first 90 days here?').operational;
    expect(past).toBeLessThan(ahead / 2);
  });

  test('counts less where the panelist calls it empty', () => {
    const said = own('Mentioned coaching, psychological safety, OKRs.').operational;
    const doubted = own(
      'Mentioned coaching, psychological safety, OKRs. Could not give an example.',
    ).operational;
    expect(doubted).toBeLessThan(said / 2);
  });
});

describe('shorthand and spelling', () => {
  test('a typo and either spelling are found', () => {
    const note = 'rebuilt hiring pipelne, wkly 1-1s, organized calibraton';
    expect(own(note).operational).toBeGreaterThan(0);
  });

  test('every word stands where the note has it', () => {
    const note = 'Coached “two” managers — naïvely.';
    const words = readCues({ question: QUESTION, note }).words;
    expect(words.map(({ start, end }) => note.slice(start, end))).toEqual([
      'Coached',
      'two',
      'managers',
      'naïvely',
    ]);
    expect(words.map(({ isQuoted }) => isQuoted)).toEqual([false, true, false, false]);
  });
});
