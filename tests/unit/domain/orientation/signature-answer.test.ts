import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import {
  type AnswerPassage,
  type AnswerPattern,
  PIVOT_DESTINATIONS,
  pivotDestination,
  readSignatureAnswer,
  type SignatureAnswer,
} from '@/lib/domain/orientation/signature-answer';

/** Words from number `from` up to but not including `to`, in a note of `all` words of two letters with a space between. */
const noteOf = (all: number) => Array.from({ length: all }, () => 'ab').join(' ');
const passage = (from: number, to: number, orientation: Orientation, signal: string): AnswerPassage => ({
  start: from * 3,
  end: to * 3 - 1,
  orientation,
  signal,
});
const op = (from: number, to: number, signal = 'diagnoses-the-process') =>
  passage(from, to, 'operational', signal);
const st = (from: number, to: number, signal = 'pivots-to-technical-direction') =>
  passage(from, to, 'strategic', signal);

function read(all: number, ...evidence: AnswerPassage[]): Extract<SignatureAnswer, { kind: 'read' }> {
  const answer = readSignatureAnswer({ note: noteOf(all), evidence });
  if (answer.kind !== 'read') throw new Error('Something of this answer counts.');
  return answer;
}

describe('an answer to the signature question is read from what counts in it', () => {
  test('where nothing is confirmed nothing is said', () => {
    const nothing = { kind: 'nothing_confirmed' };
    expect(readSignatureAnswer({ note: 'Told the team the same day.', evidence: [] })).toEqual(nothing);
    expect(readSignatureAnswer({ note: '', evidence: [] })).toEqual(nothing);
    expect(readSignatureAnswer({ note: 'Hm ... ', evidence: [{ ...op(0, 1), start: 3, end: 6 }] })).toEqual(
      nothing,
    );
  });

  test('shares are of all words of the note, the unmarked ones too', () => {
    const note = 'Late by 9 wks. Told both customers herself. "Wrong platform," she said, and bought one.';
    const at = (words: string, orientation: Orientation, signal: string) => ({
      start: note.indexOf(words),
      end: note.indexOf(words) + words.length,
      orientation,
      signal,
    });
    // 15 words: 4 unmarked, 4 operational, then "Wrong platform" 2, "she said and" 3, "bought one" 2.
    expect(
      readSignatureAnswer({
        note,
        evidence: [
          at('Told both customers herself', 'operational', 'manages-stakeholders'),
          at('"Wrong platform,"', 'strategic', 'pivots-to-technical-direction'),
          at('bought one', 'strategic', 'decides-build-or-buy'),
        ],
      }),
    ).toEqual({
      kind: 'read',
      operational: { share: 4 / 15, signals: 1 },
      pivot: { kind: 'pivot', at: 8 / 15, to: 'technical_direction', share: 4 / 15 },
      pattern: 'both_parts',
      parts: [
        { orientation: 'operational', from: 4 / 15, to: 8 / 15 },
        { orientation: 'strategic', from: 8 / 15, to: 10 / 15 },
        { orientation: 'strategic', from: 13 / 15, to: 1 },
      ],
    });
  });

  test('a word that a passage cuts into counts whole, and a word under two passages of a side once', () => {
    const answer = readSignatureAnswer({
      note: noteOf(10),
      evidence: [{ ...op(0, 3), end: 7 }, op(1, 4, 'steadies-the-team')],
    });
    expect(answer).toMatchObject({ operational: { share: 0.4, signals: 2 } });
  });

  test('depth counts signals once, however often each is heard', () => {
    expect(read(20, op(0, 2), op(3, 5), op(6, 8, 'steadies-the-team')).operational.signals).toBe(2);
  });
});

describe('the pattern of an answer', () => {
  const detailed = [op(5, 20), op(20, 30, 'steadies-the-team'), op(30, 45, 'manages-stakeholders')];

  test.each<[string, AnswerPattern, number, AnswerPassage[]]>([
    ['three operational signals and no turn', 'thorough_recovery', 100, detailed],
    [
      'two operational signals over a third of the words',
      'thorough_recovery',
      60,
      [op(0, 10), op(10, 20, 'steadies-the-team')],
    ],
    [
      'two operational signals over a little less',
      'brief_recovery',
      61,
      [op(0, 10), op(10, 20, 'steadies-the-team')],
    ],
    ['one operational signal, at any length', 'brief_recovery', 20, [op(0, 18)]],
    [
      'a detailed recovery with a turn of one clause at the end',
      'thorough_recovery',
      55,
      [...detailed, st(48, 55)],
    ],
    ['the same clause at the very beginning', 'thorough_recovery', 55, [st(0, 5), ...detailed]],
    ['a recovery of exactly twice the turn', 'brief_recovery', 30, [op(0, 20), st(20, 30)]],
    ['a recovery of a little less than twice the turn', 'both_parts', 30, [op(0, 19), st(20, 30)]],
    ['a short recovery and a long turn in the first half', 'early_pivot', 60, [op(5, 15), st(20, 50)]],
    [
      'a recovery below a third, at one and a half times the turn',
      'early_pivot',
      50,
      [op(0, 15), st(25, 35)],
    ],
    ['the same with one word more of recovery', 'both_parts', 50, [op(0, 16), st(25, 35)]],
    ['the same turn one word into the second half', 'both_parts', 50, [op(0, 15), st(26, 36)]],
    ['a recovery of a third before an even turn', 'both_parts', 60, [op(0, 20), st(20, 40)]],
    ['a turn of twice the recovery in the second half', 'late_pivot', 100, [op(0, 20), st(60, 100)]],
    ['a turn of a little less', 'both_parts', 100, [op(0, 20), st(60, 99)]],
    ['a turn, and nothing confirmed of the recovery', 'pivot_only', 100, [st(60, 70)]],
  ])('%s: %s', (_case, pattern, all, evidence) => {
    expect(read(all, ...evidence).pattern).toBe(pattern);
  });

  test('a closing clause is still told as the turn, with its place and its size', () => {
    expect(read(50, ...detailed, st(45, 50)).pivot).toEqual({
      kind: 'pivot',
      at: 0.9,
      to: 'technical_direction',
      share: 0.1,
    });
    expect(read(50, ...detailed).pivot).toEqual({ kind: 'none' });
  });
});

describe('where an answer turns to', () => {
  const to = (...evidence: AnswerPassage[]) => {
    const { pivot } = read(40, ...evidence);
    return pivot.kind === 'pivot' ? pivot.to : null;
  };

  test('is the destination with the most words, of equals the first', () => {
    const organisation = st(10, 20, 'pivots-to-organisation-design');
    expect(to(st(0, 9), organisation)).toBe('organisation_design');
    expect(to(st(0, 10), organisation)).toBe('technical_direction');
    expect(to(st(0, 5), organisation, st(20, 26, 'sets-platform-direction'))).toBe('technical_direction');
  });

  test('is another matter only where no signal names one', () => {
    expect(to(st(0, 20, 'explains-strategy-to-board'))).toBe('other');
    expect(to(st(0, 20, 'explains-strategy-to-board'), st(20, 22, 'suspects-the-aim'))).toBe(
      'product_or_market',
    );
    expect(to(st(0, 20, 'no-such-signal'))).toBe('other');
  });

  test('every destination is named by signals of the catalogue, and by strategic ones alone', () => {
    const named = SIGNAL_CATALOGUE.signals.filter((signal) => pivotDestination(signal.id) !== 'other');
    expect(new Set(named.map((signal) => pivotDestination(signal.id))).size).toBe(
      PIVOT_DESTINATIONS.length - 1,
    );
    expect(named.filter((signal) => signal.orientation === 'operational')).toEqual([]);
    // As many as are listed: an id that leaves the catalogue would make this fewer.
    expect(named.length).toBe(25);
  });
});

const SIGNALS = SIGNAL_CATALOGUE.signals;
const WORDS = 40;

/** Passages that do not overlap, as the editor makes them: the note is dealt out run by run. */
const anAnswer = fc
  .array(
    fc.record({
      gap: fc.nat(4),
      length: fc.integer({ min: 1, max: 8 }),
      signal: fc.constantFrom(...SIGNALS),
    }),
    { maxLength: 8 },
  )
  .map((runs) => {
    let reached = 0;
    return runs.flatMap(({ gap, length, signal }) => {
      const from = reached + gap;
      reached = from + length;
      return reached > WORDS ? [] : [passage(from, reached, signal.orientation, signal.id)];
    });
  });

const STRENGTH: Readonly<Record<AnswerPattern, number>> = {
  thorough_recovery: 0,
  brief_recovery: 0,
  both_parts: 1,
  late_pivot: 2,
  early_pivot: 3,
  pivot_only: 4,
};

function expectNoWeaker(before: SignatureAnswer, after: SignatureAnswer) {
  if (before.kind !== 'read' || before.pivot.kind === 'none') return;
  if (after.kind !== 'read' || after.pivot.kind === 'none') throw new Error('The turn went.');
  expect(after.pivot.at).toBeLessThanOrEqual(before.pivot.at);
  expect(after.pivot.share).toBeGreaterThanOrEqual(before.pivot.share);
  expect(STRENGTH[after.pattern]).toBeGreaterThanOrEqual(STRENGTH[before.pattern]);
}

describe('for any answer', () => {
  test('the order in which passages were confirmed is irrelevant', () => {
    const shuffled = anAnswer.chain((evidence) =>
      fc.tuple(
        fc.constant(evidence),
        fc.shuffledSubarray(evidence, { minLength: evidence.length, maxLength: evidence.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([evidence, other]) => {
        const note = noteOf(WORDS);
        expect(readSignatureAnswer({ note, evidence: other })).toEqual(
          readSignatureAnswer({ note, evidence }),
        );
      }),
    );
  });

  test('confirming one more strategic passage makes the turn neither later nor weaker', () => {
    fc.assert(
      fc.property(anAnswer, fc.nat(WORDS - 1), fc.integer({ min: 1, max: 12 }), (evidence, from, length) => {
        const more = st(from, Math.min(WORDS, from + length), 'sets-platform-direction');
        const note = noteOf(WORDS);
        expectNoWeaker(
          readSignatureAnswer({ note, evidence }),
          readSignatureAnswer({ note, evidence: [...evidence, more] }),
        );
      }),
    );
  });

  test('nor does writing more of the strategic part at the end', () => {
    fc.assert(
      fc.property(anAnswer, fc.integer({ min: 1, max: 60 }), (evidence, length) => {
        expectNoWeaker(
          readSignatureAnswer({ note: noteOf(WORDS), evidence }),
          readSignatureAnswer({
            note: noteOf(WORDS + length),
            evidence: [...evidence, st(WORDS, WORDS + length)],
          }),
        );
      }),
    );
  });

  test('figures stay in their ranges, also for passages that do not fit the note', () => {
    const anyPassage = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      orientation: fc.constantFrom<Orientation>('strategic', 'operational'),
      signal: fc.constantFrom(...SIGNALS.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(anyPassage, { maxLength: 6 }), (note, evidence) => {
        const answer = readSignatureAnswer({ note, evidence });
        if (answer.kind !== 'read') return;
        const { operational, pivot, parts } = answer;
        const shares = [operational.share, ...parts.flatMap(({ from, to }) => [from, to])];
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
        for (const { from, to } of parts) expect(from).toBeLessThan(to);
        expect(operational.signals === 0).toBe(operational.share === 0);
        if (pivot.kind === 'none') return;
        expect(pivot.at >= 0 && pivot.at < 1 && pivot.share > 0 && pivot.share <= 1).toBe(true);
      }),
    );
  });
});
