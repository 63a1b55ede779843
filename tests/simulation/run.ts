import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { toTable } from '@/lib/training/report';
import { type Bin, calibrationError, measureCoverage, measureReliability, shareOf, toBins } from './measure';
import { fitRivals, rightShare } from './rivals';
import { PANEL_SIZES, runTrials, type Trial } from './trial';
import { OTHER_WORLDS, USUAL_WORLD, type World } from './world';

/** `npm run simulate`: what the arithmetic is worth where the truth is known. One seed, so one answer. */
const SEED = 44;
const TRIALS = 16_000;
const TRIALS_ELSEWHERE = 5_000;

const print = (lines: readonly string[]) => console.log([...lines, ''].join('\n'));
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

const learned = learningIn(USUAL_WORLD);
const trials = runTrials(STANDARD_RUBRIC, USUAL_WORLD, { trials: TRIALS, seed: SEED });
const reliability = measureReliability(trials);
print([
  `${TRIALS.toLocaleString('en')} candidates whose levels and orientation are known, panels of 3 to 6 in equal parts.`,
  `Two raters of one candidate agree at ${reliability.marks.toFixed(2)} in marks, at ${reliability.readings.toFixed(2)} in orientation.`,
]);
printBySize();
print(['How sure, and how often right', ...toBinTable(toBins(trials))]);
printElsewhere();

function printBySize(): void {
  const groups = [
    ...PANEL_SIZES.map(
      (size) => [`${size} cards`, trials.filter(({ cards }) => cards.length === size)] as const,
    ),
    ['all', trials] as const,
  ];
  const rivals = fitRivals(STANDARD_RUBRIC, learned);
  print([
    '90% intervals that hold the truth (to be 88 to 92%), calibration error (to be .05 or less)',
    ...toTable(
      ['', ...groups.map(([name]) => name)],
      [
        ['levels', ...groups.map(([, own]) => percent(measureCoverage(own).levels))],
        ['balance', ...groups.map(([, own]) => percent(measureCoverage(own).balance))],
        ['calibration error of "sure"', ...groups.map(([, own]) => calibrationError(toBins(own)).toFixed(3))],
        ['insufficient evidence', ...groups.map(([, own]) => percent(1 - shareOf(own.map(hasVerdict))))],
      ],
    ),
  ]);
  print([
    'Right verdicts, where ours has one',
    ...toTable(
      ['', ...groups.map(([name]) => name)],
      [
        ['Bearing', ...groups.map(([, own]) => percent(ourShare(own.filter(hasVerdict))))],
        ...rivals.map((rival) => [
          rival.name,
          ...groups.map(([, own]) => percent(rightShare(rival, own.filter(hasVerdict)))),
        ]),
      ],
    ),
    '',
    'Right verdicts of all, insufficient evidence counted as wrong',
    ...toTable(
      ['', ...groups.map(([name]) => name)],
      [
        ['Bearing', ...groups.map(([, own]) => percent(ourShare(own)))],
        ...rivals.map((rival) => [rival.name, ...groups.map(([, own]) => percent(rightShare(rival, own)))]),
      ],
    ),
  ]);
}

function toBinTable(bins: readonly Bin[]): readonly string[] {
  return toTable(
    ['sure', 'verdicts', 'mean', 'right'],
    bins
      .filter(({ verdicts }) => verdicts > 0)
      .map(({ from, to, verdicts, sure, right }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(verdicts),
        sure.toFixed(2),
        right.toFixed(2),
      ]),
  );
}

/** One assumption changed at a time. The rivals learn anew in each. */
function printElsewhere(): void {
  const head = [
    'One assumption changed',
    'levels',
    'balance',
    'error',
    'Bearing',
    'average',
    'majority',
    'rater',
    'by rubric',
  ];
  print(
    toTable(
      head,
      [USUAL_WORLD, ...OTHER_WORLDS].map((world) => {
        const own = runTrials(STANDARD_RUBRIC, world, { trials: TRIALS_ELSEWHERE, seed: SEED + 2 });
        const judged = own.filter(hasVerdict);
        const { levels, balance } = measureCoverage(own);
        return [
          world.name,
          percent(levels),
          percent(balance),
          calibrationError(toBins(own)).toFixed(3),
          percent(ourShare(judged)),
          ...fitRivals(STANDARD_RUBRIC, learningIn(world)).map((rival) => percent(rightShare(rival, judged))),
        ];
      }),
    ),
  );
}

function learningIn(world: World): readonly Trial[] {
  return runTrials(STANDARD_RUBRIC, world, { trials: TRIALS_ELSEWHERE, seed: SEED + 1 });
}

function hasVerdict({ ours }: Trial): boolean {
  return ours.sure !== null;
}

function ourShare(trials: readonly Trial[]): number {
  return shareOf(trials.map(({ ours, truth }) => ours.verdict === truth.verdict));
}
