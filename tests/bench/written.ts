import { SAMPLE_OPENING } from '@/lib/domain/sample/sample-opening';

/** All the notes of the sample in a row: words as panelists write them. */
export const WRITTEN = SAMPLE_OPENING.candidacies
  .flatMap((candidacy) => candidacy.interviews)
  .flatMap((interview) => interview.cards)
  .flatMap((card) => card.content.notes.map((note) => note.text))
  .join('\n');
