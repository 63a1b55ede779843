import type { NoteOrientation } from '../../domain/orientation/orientation';
import type { CorpusNote } from '../corpus';
import type { Method } from '../method';
import { type Judged, measureLabels, share } from '../metrics';

/** The same method, as sure of a label as it was right with that label on the notes it may learn from. */
export async function withEarnedConfidence(method: Method, training: readonly CorpusNote[]): Promise<Method> {
  const judged: Judged[] = [];
  for (const { question, text, orientation, evidence } of training) {
    judged.push({
      truth: orientation,
      spans: evidence,
      given: await method.answer({ question, note: text }),
    });
  }
  const { answers } = measureLabels(judged);
  const earned = (label: NoteOrientation) => {
    const given = Object.values(answers).reduce((sum, row) => sum + row[label], 0);
    return share(answers[label][label], given) ?? 0;
  };
  return {
    name: method.name,
    async answer(input) {
      const answer = await method.answer(input);
      return { ...answer, confidence: earned(answer.orientation) };
    },
  };
}
