import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SIGNAL_CATALOGUE } from '../domain/orientation/catalogue';
import type { LearnedReader } from '../domain/orientation/learned-reader';
import { weightsPath } from '../reading/learned';
import { parseWeightsFile, toWeightsFile } from '../reading/weights-file';
import { calibrate } from './calibrate';
import { readCorpus } from './corpus';
import { toExamples } from './examples';
import { fitNetwork } from './fit';
import { CALIBRATION, HELD_OUT } from './split';
import { openVectors } from './vectors';

/** `npm run train`: from the corpus to the reader's weights; the same bytes every time. */
const VERSION = 'learned-2';
const SEEDS = [11, 23];
const EPOCHS = 18;

const say = (sentence: string) => console.error(sentence);
const notes = readCorpus();
const vectorsOf = await openVectors(say);
const examples = await toExamples(notes, vectorsOf);
const training = examples.filter(({ note }) => !HELD_OUT.has(note.writer) && !CALIBRATION.has(note.writer));
const calibration = examples.filter(({ note }) => CALIBRATION.has(note.writer));
say(`${notes.length} notes: ${training.length} to learn from, ${calibration.length} to calibrate with.`);

const signals = SIGNAL_CATALOGUE.signals.map(({ id }) => id);
const networks = [];
for (const seed of SEEDS) {
  say(`network ${networks.length + 1} of ${SEEDS.length}`);
  networks.push(await fitNetwork(training, { seed, signals: signals.length, epochs: EPOCHS, say }));
}
const uncalibrated: LearnedReader = {
  version: VERSION,
  networks,
  signals,
  labelTemperature: 1,
  sideTemperature: 1,
  threshold: 0.5,
};
// Calibrated as it will be read: with figures rounded by the file.
const rounded = parseWeightsFile(toWeightsFile(uncalibrated));
const learned = { ...rounded, ...calibrate(rounded, calibration, await vectorsOf([])) };
say(
  `temperatures ${learned.labelTemperature} and ${learned.sideTemperature}, suggestions from ${learned.threshold}`,
);
mkdirSync(path.dirname(weightsPath()), { recursive: true });
writeFileSync(weightsPath(), toWeightsFile(learned));
say(`Written to ${path.relative(process.cwd(), weightsPath())}.`);
