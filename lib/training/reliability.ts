import { isRight, type Judged, share } from './metrics';

const BINS = 10;

/** The notes whose confidence is at least `from` and below `to`; the last bin holds 1 as well. */
export type ReliabilityBin = {
  readonly from: number;
  readonly to: number;
  readonly notes: number;
  /** Mean confidence and share of right labels in the bin; null where it is empty. */
  readonly confidence: number | null;
  readonly right: number | null;
};

/** Ten bins of equal width: where the method is well calibrated, confidence and share of right labels agree in each. */
export function toReliabilityBins(judged: readonly Judged[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_one, bin) => {
    const held = judged.filter(({ given }) => binOf(given.confidence) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      notes: held.length,
      confidence: share(
        held.reduce((sum, { given }) => sum + given.confidence, 0),
        held.length,
      ),
      right: share(held.filter(isRight).length, held.length),
    };
  });
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the distance between confidence and share of right
 * labels, averaged over the bins by their notes. 0 to 1, null where there are no notes.
 */
export function measureCalibrationError(judged: readonly Judged[]): number | null {
  const distance = toReliabilityBins(judged).reduce(
    (sum, { notes, confidence, right }) => sum + notes * Math.abs((confidence ?? 0) - (right ?? 0)),
    0,
  );
  return share(distance, judged.length);
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
