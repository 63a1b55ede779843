import { NOTE_ORIENTATIONS } from '../domain/orientation/orientation';
import { groupBy, type Judged, measureLabels, measureSides } from './metrics';
import { measureCalibrationError, toReliabilityBins } from './reliability';
import { measureSpans } from './span-metrics';

/** A judged note with what it is grouped by. */
export type Result = Judged & { readonly cases: readonly string[]; readonly writer: string };
export type MethodResults = { readonly name: string; readonly results: readonly Result[] };

const NOTHING = '–';

/** Columns as wide as their widest cell, the first to the left and the others to the right. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [head, ...rows];
  const widths = head.map((_title, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    widths
      .map((width, column) => {
        const cell = line[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Labels, sides and calibration, one line a method. */
export function toLabelTable(methods: readonly MethodResults[]): string[] {
  const head = ['method', 'macro-F1', ...NOTE_ORIENTATIONS, 'right', 'side', 'leads', 'of', 'ECE'];
  return toTable(
    head,
    methods.map(({ name, results }) => {
      const { macroF1, f1, right } = measureLabels(results);
      const { correct, correctWhereTold, told } = measureSides(results);
      return [
        name,
        figure(macroF1),
        ...NOTE_ORIENTATIONS.map((label) => figure(f1[label])),
        ...[right, correct, correctWhereTold, told].map((one) => figure(one)),
        figure(measureCalibrationError(results), 3),
      ];
    }),
  );
}

/** Suggested passages, one line a method that suggests some. */
export function toSpanTable(methods: readonly MethodResults[]): string[] {
  const head = ['method', 'suggested', 'true', 'precision', 'recall', 'by characters', 'recall', 'signal'];
  return toTable(
    head,
    methods.flatMap(({ name, results }) => {
      const found = measureSpans(results);
      if (found.suggested === 0) return [];
      return [
        [
          name,
          String(found.suggested),
          String(found.trueSpans),
          ...[found.precision, found.recall, found.characterPrecision, found.characterRecall].map((one) =>
            figure(one),
          ),
          figure(found.signalAccuracy),
        ],
      ];
    }),
  );
}

/** One method's figures by whatever its notes are grouped by. */
export function toGroupTable(
  title: string,
  results: readonly Result[],
  keysOf: (result: Result) => readonly string[],
): string[] {
  const head = [title, 'notes', 'macro-F1', 'right', 'side', 'precision', 'recall', 'signal', 'ECE'];
  return toTable(
    head,
    [...groupBy(results, keysOf)].map(([key, group]) => {
      const { notes, macroF1, right } = measureLabels(group);
      const spans = measureSpans(group);
      return [
        key,
        String(notes),
        ...[macroF1, right, measureSides(group).correct, spans.precision, spans.recall].map((one) =>
          figure(one),
        ),
        figure(spans.signalAccuracy),
        figure(measureCalibrationError(group)),
      ];
    }),
  );
}

/** How often each true label got each answer. */
export function toAnswerTable(results: readonly Result[]): string[] {
  const { answers } = measureLabels(results);
  return toTable(
    ['truth \\ answer', ...NOTE_ORIENTATIONS],
    NOTE_ORIENTATIONS.map((truth) => [
      truth,
      ...NOTE_ORIENTATIONS.map((answer) => String(answers[truth][answer])),
    ]),
  );
}

export function toReliabilityTable(results: readonly Result[]): string[] {
  return toTable(
    ['confidence', 'notes', 'mean', 'right'],
    toReliabilityBins(results).map(({ from, to, notes, confidence, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(notes),
      figure(confidence),
      figure(right),
    ]),
  );
}

function figure(value: number | null, digits = 2): string {
  return value === null ? NOTHING : value.toFixed(digits);
}
