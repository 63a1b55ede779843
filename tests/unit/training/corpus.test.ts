import { describe, expect, test } from 'vitest';
import { parseWriter, readCorpus } from '@/lib/training/corpus';
import { CALIBRATION, HELD_OUT } from '@/lib/training/split';

const FILE = `# writer: z01
# hand: short

Q: What did you change?
N: Late. [[reads-the-market|Sat in eleven shops
- and counted]]. His boss sold it.
L: strategic; other-person, bullets

Q: Warm-up
N: Rain.
L: none; plain
`;

describe('a writer’s file', () => {
  test('gives each note its text without marks, and its passages their places', () => {
    const [first, second] = parseWriter(FILE, 'z01');
    expect(first).toMatchObject({
      id: 'z01-01',
      question: 'What did you change?',
      text: 'Late. Sat in eleven shops\n- and counted. His boss sold it.',
      orientation: 'strategic',
      cases: ['other-person', 'bullets'],
    });
    expect(first?.evidence.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'Sat in eleven shops\n- and counted',
    ]);
    expect(second).toMatchObject({ id: 'z01-02', orientation: 'none', evidence: [] });
  });

  test.each([
    ['an unknown signal', FILE.replace('reads-the-market', 'reads-the-tea'), /reads-the-tea/],
    ['an unknown label', FILE.replace('L: strategic', 'L: visionary'), /visionary/],
    ['an unknown case', FILE.replace('bullets', 'dots'), /dots/],
    ['a label that its passages belie', FILE.replace('L: strategic', 'L: none'), /does not fit/],
    ['a note without a label', FILE.replace('L: none; plain', ''), /2 questions, but 1/],
    ['a broken mark', FILE.replace('counted]]', 'counted'), /mark is broken|does not fit/],
  ])('is refused for %s', (_fault, file, message) => {
    expect(() => parseWriter(file, 'z01')).toThrow(message);
  });
});

describe('the corpus', () => {
  const corpus = readCorpus();
  const share = (of: (note: (typeof corpus)[number]) => boolean) => corpus.filter(of).length / corpus.length;

  test('is large, by many hands, and nobody’s notes are judged by a network that learned from them', () => {
    const writers = new Set(corpus.map(({ writer }) => writer));
    expect(corpus.length).toBeGreaterThanOrEqual(3_000);
    expect(writers.size).toBeGreaterThanOrEqual(60);
    for (const writer of [...HELD_OUT, ...CALIBRATION]) expect(writers).toContain(writer);
    expect([...HELD_OUT].filter((writer) => CALIBRATION.has(writer))).toEqual([]);
  });

  test('says a good third without the words of the articles', () => {
    expect(share(({ cases }) => cases.includes('paraphrase'))).toBeGreaterThan(1 / 3);
  });

  test('has every kind of hard case, and no label is rare', () => {
    for (const hard of [
      'negated',
      'other-person',
      'interviewer',
      'hypothetical',
      'crossed-words',
      'signature',
    ] as const) {
      expect(corpus.filter(({ cases }) => cases.includes(hard)).length, hard).toBeGreaterThanOrEqual(100);
    }
    for (const label of ['strategic', 'operational', 'both', 'none']) {
      expect(
        share(({ orientation }) => orientation === label),
        label,
      ).toBeGreaterThan(0.08);
    }
  });

  test('names every signal', () => {
    const named = new Set(corpus.flatMap(({ evidence }) => evidence.map(({ signal }) => signal)));
    expect(named.size).toBe(66);
  });

  test('tells no two notes alike', () => {
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });
});
