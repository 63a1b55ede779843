import type { Orientation } from '../domain/orientation/orientation';
import type { Reading, ReadingInput } from '../domain/orientation/reading';
import type { Answer, Span } from './metrics';

/** Something that reads notes: the reader itself, or a simpler way to compare it with. */
export type Method = {
  readonly name: string;
  answer(input: ReadingInput): Promise<Answer>;
};

/** How many times the other side's weight makes a side the label; see `docs/method-orientation.md`. */
const DOMINANCE = 2;

export function toAnswer({ orientation, confidence, evidence }: Reading): Answer {
  const weight = (side: Orientation) =>
    evidence
      .filter((span) => span.orientation === side)
      .reduce((sum, span) => sum + span.confidence * (span.end - span.start), 0);
  const leads =
    orientation === 'strategic' || orientation === 'operational'
      ? orientation
      : heavierSide(weight('strategic'), weight('operational'));
  return { orientation, confidence, leads, evidence };
}

/** What weights on both sides say under the rule of two to one. Passages and confidence are the caller's. */
export function toWeighedAnswer(
  strategic: number,
  operational: number,
  { evidence, confidence }: { evidence: readonly Span[]; confidence: number },
): Answer {
  const leads = heavierSide(strategic, operational);
  const [less, more] = strategic < operational ? [strategic, operational] : [operational, strategic];
  const orientation = more === 0 ? 'none' : more >= DOMINANCE * less && leads ? leads : 'both';
  return { orientation, confidence, leads, evidence };
}

export function heavierSide(strategic: number, operational: number): Orientation | null {
  if (strategic === operational) return null;
  return strategic > operational ? 'strategic' : 'operational';
}
