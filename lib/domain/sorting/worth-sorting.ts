import { splitTranscript } from './split-transcript';

const SHORTEST = 500;
const FEWEST_PASSAGES = 4;

/** Whether a pasted text is likely to hold answers to several questions: long, and in several passages. */
export function isWorthSorting(text: string): boolean {
  return text.trim().length >= SHORTEST && splitTranscript(text).length >= FEWEST_PASSAGES;
}
