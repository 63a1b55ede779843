import { COMPETENCIES } from '../rubric/competency';
import type { CardContent, CardEvidence, CardNote } from './content';

/** Whether two normalized contents say the same; the order of notes is of no meaning. */
export function isSameContent(a: CardContent, b: CardContent): boolean {
  return (
    a.overall === b.overall &&
    a.roleOpinion === b.roleOpinion &&
    a.summary === b.summary &&
    COMPETENCIES.every((competency) => a.ratings[competency] === b.ratings[competency]) &&
    a.notes.length === b.notes.length &&
    a.notes.every((note) => {
      const other = b.notes.find((candidate) => candidate.questionId === note.questionId);
      return other !== undefined && isSameNote(note, other);
    })
  );
}

function isSameNote(a: CardNote, b: CardNote): boolean {
  return (
    a.text === b.text &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((passage, index) => isSamePassage(passage, b.evidence[index]))
  );
}

function isSamePassage(a: CardEvidence, b: CardEvidence | undefined): boolean {
  return (
    b !== undefined &&
    a.start === b.start &&
    a.end === b.end &&
    a.orientation === b.orientation &&
    a.signal === b.signal &&
    a.origin === b.origin &&
    a.confidence === b.confidence &&
    a.readerVersion === b.readerVersion &&
    a.changedFrom?.orientation === b.changedFrom?.orientation &&
    a.changedFrom?.signal === b.changedFrom?.signal &&
    a.changedFrom?.passageChanged === b.changedFrom?.passageChanged
  );
}
