import createClassifier from 'wink-naive-bayes-text-classifier';
import { NOTE_ORIENTATIONS } from '../../domain/orientation/orientation';
import { tokenize } from '../../domain/orientation/tokens';
import type { CorpusNote } from '../corpus';
import { heavierSide, type Method } from '../method';

/** Multinomial naive Bayes over the stems of a note's words. It marks no passages. */
export function fitNaiveBayes(training: readonly CorpusNote[]): Method {
  const classifier = createClassifier();
  classifier.definePrepTasks([(text) => tokenize(text).map(({ stem }) => stem)]);
  for (const { text, orientation } of training) classifier.learn(text, orientation);
  classifier.consolidate();
  return {
    name: 'naive Bayes',
    async answer({ note }) {
      const odds = new Map(classifier.computeOdds(note));
      const orientation = NOTE_ORIENTATIONS.reduce((best, label) =>
        (odds.get(label) ?? -Infinity) > (odds.get(best) ?? -Infinity) ? label : best,
      );
      return {
        orientation,
        // Odds are logarithms to base 2 of one label against the other three.
        confidence: 1 / (1 + 2 ** -(odds.get(orientation) ?? 0)),
        leads: heavierSide(odds.get('strategic') ?? 0, odds.get('operational') ?? 0),
        evidence: [],
      };
    },
  };
}
