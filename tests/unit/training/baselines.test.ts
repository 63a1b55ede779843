import { describe, expect, test } from 'vitest';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { NoteOrientation } from '@/lib/domain/orientation/orientation';
import { withEarnedConfidence } from '@/lib/training/baselines/earned-confidence';
import { keywords } from '@/lib/training/baselines/keywords';
import { fitNaiveBayes } from '@/lib/training/baselines/naive-bayes';
import { fitNearestStatements } from '@/lib/training/baselines/nearest-statements';
import { askSoftmaxRegression, fitSoftmaxRegression } from '@/lib/training/baselines/softmax-regression';
import type { CorpusNote } from '@/lib/training/corpus';
import { toAnswer } from '@/lib/training/method';

function aNote(text: string, orientation: NoteOrientation): CorpusNote {
  return { id: text, writer: 'z01', question: '', text, orientation, evidence: [], cases: [] };
}

const asked = (note: string) => ({ question: '', note });

describe('keywords', () => {
  test('the side with twice the words of the other is the label', async () => {
    const { orientation, evidence } = await keywords.answer(
      asked('Rewrote the sprint process. Investors asked about hiring.'),
    );
    expect(orientation).toBe('operational');
    expect(evidence).toEqual([{ start: 0, end: 27, orientation: 'operational', signal: null }]);
  });

  test('as many words on both sides are both, and none is none', async () => {
    expect((await keywords.answer(asked('A vision, and a sprint.'))).orientation).toBe('both');
    expect((await keywords.answer(asked('Rained all day.'))).orientation).toBe('none');
  });

  test('confidence is earned: as sure of a label as it was right with it', async () => {
    const earned = await withEarnedConfidence(keywords, [
      aNote('Set the vision.', 'strategic'),
      aNote('Vision of the board.', 'strategic'),
      aNote('Vision, said the interviewer.', 'none'),
    ]);
    const { confidence } = await earned.answer(asked('A vision.'));
    expect(confidence).toBeCloseTo(2 / 3);
  });
});

test('naive Bayes goes by the words it has seen under a label', async () => {
  const method = fitNaiveBayes([
    aNote('pilots and drones crowd the orchard market', 'strategic'),
    aNote('rivals price drones lower every spring', 'strategic'),
    aNote('night shift handover moved to seven sharp', 'operational'),
    aNote('handover sheet printed for each shift lead', 'operational'),
  ]);
  const answer = await method.answer(asked('drones everywhere'));
  expect(answer).toMatchObject({ orientation: 'strategic', leads: 'strategic', evidence: [] });
  expect(answer.confidence).toBeGreaterThan(0.5);
  expect((await method.answer(asked('the shift handover'))).orientation).toBe('operational');
});

test('a sentence near enough to a statement is evidence of its signal', async () => {
  const { signals } = SIGNAL_CATALOGUE;
  const first = signals[0];
  // Each statement has an axis of its own; the one sentence known here lies close to the first.
  const encode = async (texts: readonly string[]) =>
    texts.map((text) => {
      const vector = new Float32Array(signals.length + 1);
      const axis = signals.findIndex(({ soundsLike }) => soundsLike === text);
      if (axis >= 0) vector[axis] = 1;
      else if (text.startsWith('Near')) vector.set([0.8]);
      else vector.set([0.3]);
      return vector;
    });
  const method = await fitNearestStatements(
    [aNote('Near it.', first?.orientation ?? 'none'), aNote('Far off.', 'none')],
    encode,
  );
  const answer = await method.answer(asked('Far away. Near that.'));
  expect(answer.orientation).toBe(first?.orientation);
  expect(answer.evidence).toMatchObject([{ start: 10, end: 20, signal: first?.id }]);
});

describe('softmax regression', () => {
  const vectors = [
    [1, 0],
    [0.8, 0.6],
    [0, 1],
    [-0.6, 0.8],
    [-1, 0],
  ].map((figures) => Float32Array.from(figures));
  const classes = [0, 0, 1, 1, 2];
  const learn = (penalty: number) =>
    fitSoftmaxRegression(vectors, classes, { classes: 3, penalty, steps: 400 });

  test('learns what can be told apart, with shares that add up to 1', () => {
    const model = learn(1e-4);
    for (const [at, vector] of vectors.entries()) {
      const shares = askSoftmaxRegression(model, vector);
      expect(shares.indexOf(Math.max(...shares))).toBe(classes[at]);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    }
  });

  test('under a heavy penalty only how often each class occurs is left', () => {
    const shares = askSoftmaxRegression(learn(0.9), vectors[0] ?? new Float32Array());
    expect(shares[0]).toBeLessThan(0.6);
    const heaviest = askSoftmaxRegression(learn(0.99), Float32Array.from([0, 0]));
    expect(heaviest.map((one) => Math.round(one * 10) / 10)).toEqual([0.4, 0.4, 0.2]);
  });
});

test('a reading that says both leads with the side whose passages weigh more', () => {
  const span = (
    start: number,
    end: number,
    orientation: 'strategic' | 'operational',
    confidence: number,
  ) => ({
    start,
    end,
    orientation,
    confidence,
    signal: 's',
    cue: '',
  });
  const reading = { orientation: 'both', confidence: 0.6, readerVersion: 'v' } as const;
  const evidence = [span(0, 40, 'strategic', 0.5), span(50, 80, 'operational', 0.9)];
  expect(toAnswer({ ...reading, evidence }).leads).toBe('operational');
  expect(toAnswer({ ...reading, evidence: [] }).leads).toBeNull();
});
