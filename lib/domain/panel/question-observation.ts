import type { Orientation } from '../orientation/orientation';
import type { AnsweredQuestion } from './card';
import { roundTo } from './rounding';

/**
 * Which way one answer faces: -1 (operational) to +1 (strategic), four decimals; null without a confirmed passage.
 * Distinct signals are counted, not passages: saying one thing at length is still one thing.
 */
export function observeQuestion(answer: AnsweredQuestion): number | null {
  const strategic = countSignals(answer, 'strategic');
  const operational = countSignals(answer, 'operational');
  if (strategic + operational === 0) return null;
  return roundTo((strategic - operational) / (strategic + operational), 4);
}

function countSignals(answer: AnsweredQuestion, orientation: Orientation): number {
  const shown = answer.evidence.filter((evidence) => evidence.orientation === orientation);
  return new Set(shown.map((evidence) => evidence.signal)).size;
}
