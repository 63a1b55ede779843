import { SIGNAL_CATALOGUE } from '../../domain/orientation/catalogue';
import { splitPassages } from '../../domain/orientation/passages';
import type { ReadingInput } from '../../domain/orientation/reading';
import type { Encode } from '../../reading/encoder';
import type { CorpusNote } from '../corpus';
import { type Method, toWeighedAnswer } from '../method';
import { type Answer, measureLabels, type Span } from '../metrics';

type Nearest = Span & { readonly likeness: number };

const LEAST_LIKENESS = Array.from({ length: 31 }, (_one, i) => (20 + 2 * i) / 100);

/**
 * Takes each sentence for the signal whose "sounds like" text is nearest to it in meaning, if it is near enough. How
 * near that is was chosen by macro-F1 on the notes to learn from; a sentence weighs its characters.
 */
export async function fitNearestStatements(training: readonly CorpusNote[], encode: Encode): Promise<Method> {
  const { signals } = SIGNAL_CATALOGUE;
  const statements = await encode(signals.map(({ soundsLike }) => soundsLike));
  const nearest = async ({ note }: ReadingInput): Promise<Nearest[]> => {
    const sentences = splitPassages(note);
    const vectors = await encode(sentences.map(({ start, end }) => note.slice(start, end)));
    return sentences.flatMap(({ start, end }, at) => {
      const likeness = statements.map((statement) => dot(statement, vectors[at] ?? new Float32Array()));
      const best = Math.max(...likeness);
      const signal = signals[likeness.indexOf(best)];
      return signal
        ? [{ start, end, orientation: signal.orientation, signal: signal.id, likeness: best }]
        : [];
    });
  };

  const read = await Promise.all(
    training.map(async (note) => ({ note, spans: await nearest({ question: '', note: note.text }) })),
  );
  const scored = LEAST_LIKENESS.map((least) => {
    const judged = read.map(({ note, spans }) => ({
      truth: note.orientation,
      spans: note.evidence,
      given: weigh(spans, least),
    }));
    return { least, macroF1: measureLabels(judged).macroF1 ?? 0 };
  });
  const best = scored.reduce((top, one) => (one.macroF1 > top.macroF1 ? one : top));
  return {
    name: 'nearest statements',
    answer: async (input) => weigh(await nearest(input), best.least),
  };
}

function weigh(spans: readonly Nearest[], least: number): Answer {
  const evidence = spans.filter(({ likeness }) => likeness >= least);
  const weight = (side: Span['orientation']) =>
    evidence
      .filter(({ orientation }) => orientation === side)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  return toWeighedAnswer(weight('strategic'), weight('operational'), { evidence, confidence: 1 });
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
