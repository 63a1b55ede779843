import path from 'node:path';
import { splitPassages } from '../domain/orientation/passages';
import type { Encode } from '../reading/encoder';
import { openReader } from '../reading/open-reader';
import { withEarnedConfidence } from './baselines/earned-confidence';
import { keywords } from './baselines/keywords';
import { fitLinear } from './baselines/linear';
import { fitNaiveBayes } from './baselines/naive-bayes';
import { fitNearestStatements } from './baselines/nearest-statements';
import { readBenchmark } from './benchmark';
import { readCorpus } from './corpus';
import type { MarkedNote } from './marked-note';
import { type Method, toAnswer } from './method';
import {
  type MethodResults,
  type Result,
  toAnswerTable,
  toGroupTable,
  toLabelTable,
  toReliabilityTable,
  toSpanTable,
} from './report';
import { CALIBRATION, HELD_OUT } from './split';
import { openVectors } from './vectors';

/** `npm run evaluate`: the reader beside simpler methods, on writers that none of them learned from. */
const BENCHMARK = path.resolve('../shared/benchmark');

const say = (sentence: string) => console.error(sentence);
const print = (lines: readonly string[]) => console.log([...lines, ''].join('\n'));

const notes = readCorpus();
const training = notes.filter(({ writer }) => !HELD_OUT.has(writer) && !CALIBRATION.has(writer));
const heldOut = notes.filter(({ writer }) => HELD_OUT.has(writer));
const reader = openReader();
const methods = await openMethods();

print([
  `Held-out writers: ${heldOut.length} notes of ${HELD_OUT.size} writers. The simpler methods learned from`,
  `${training.length} notes of the writers that the reader learned from.`,
  '',
  'side: of the notes that lean one way, those with exactly that label (both and none are wrong).',
  'leads: of those where a side can be told to weigh more, where it is the right one; of: how many those are.',
  'ECE: expected calibration error, ten bins. precision, recall: passages that overlap one of the same orientation.',
]);
const onHeldOut = await resultsOf(heldOut);
print(toLabelTable(onHeldOut));
print(toSpanTable(onHeldOut));
const own = onHeldOut[0]?.results ?? [];
print(['The reader by hard case', ...toGroupTable('case', own, ({ cases }) => cases)]);
print(['The reader by writer', ...toGroupTable('writer', own, ({ writer }) => [writer])]);
print(['The reader’s answers', ...toAnswerTable(own)]);
print(['The reader’s calibration', ...toReliabilityTable(own)]);

for (const { name, notes: marked } of readBenchmark(BENCHMARK)) {
  print([`${name}: ${marked.length} texts from elsewhere, never learned from`]);
  const results = await resultsOf(marked);
  print(toLabelTable(results));
  if (marked.some(({ evidence }) => evidence !== null)) print(toSpanTable(results));
  print(['The reader’s answers', ...toAnswerTable(results[0]?.results ?? [])]);
  print(['The reader’s calibration', ...toReliabilityTable(results[0]?.results ?? [])]);
}
await reader.close();

async function openMethods(): Promise<readonly Method[]> {
  const sentences = notes.flatMap(({ text }) =>
    splitPassages(text).map(({ start, end }) => text.slice(start, end)),
  );
  const kept = await (await openVectors(say))(sentences);
  // Texts of other people's sets are encoded anew each time: nothing of them is kept on disk.
  const encode: Encode = async (texts) => {
    const missing = texts.filter((text) => !kept.has(text));
    const found = missing.length > 0 ? await reader.encode(missing) : [];
    return texts.map((text) => kept.get(text) ?? found[missing.indexOf(text)] ?? new Float32Array());
  };
  say(`fitting the simpler methods to ${training.length} notes`);
  return [
    {
      name: 'reader',
      answer: async (input) => toAnswer(await reader.read(input)),
    },
    await withEarnedConfidence(keywords, training),
    await withEarnedConfidence(await fitNearestStatements(training, encode), training),
    fitNaiveBayes(training),
    await fitLinear(training, encode),
  ];
}

async function resultsOf(marked: readonly MarkedNote[]): Promise<readonly MethodResults[]> {
  const all: MethodResults[] = [];
  for (const { name, answer } of methods) {
    const results: Result[] = [];
    for (const { question, text, orientation, evidence, cases, writer } of marked) {
      const given = await answer({ question, note: text });
      results.push({ truth: orientation, spans: evidence, given, cases, writer });
    }
    say(`${name}: ${results.length} texts read`);
    all.push({ name, results });
  }
  return all;
}
