import { stem } from './stem';
import type { Token } from './tokens';

export type NoteContext = {
  readonly note: string;
  /** Content words of the question as asked. */
  readonly questionWords: ReadonlySet<string>;
  /** A would-do answer counts only where the question itself is hypothetical. */
  readonly isHypotheticalQuestion: boolean;
  /** The note is written in the candidate's own first person. */
  readonly isFirstPerson: boolean;
  readonly isQuoted: (offset: number) => boolean;
};

/** One clause as its words; `offset` is the place of its first token in the passage. */
export type Clause = {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly offset: number;
};

/** Lowers the weight of a clause's words from `from` to `to` (exclusive) to at most `factor`. */
export type Mask = (from: number, to: number, factor: number) => void;

/** A set of words by stem, as notes are compared. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stem));

export const CLAUSE_SUBJECTS = wordsOf('he she they i we it candidate');
export const DEEDS = wordsOf(
  `handle handles do does own run decide set make drive lead write build pick choose manage take want say come push hire bring
  define present sell introduce was had would always usually already really mostly did owned ran decided made drove led wrote built
  picked chose managed took wanted said came pushed hired brought defined presented sold introduced kept keeps went gave dealt looks
  looked thought planned coached killed bet signed insisted fixed started ordered designed rebuilt invented wins won`,
);
