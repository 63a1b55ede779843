import type { Source } from '../orientation/signal';
import type { Competency } from '../rubric/competency';

/** One question of a kit, with what a panelist needs to ask it well and to hear the answer. */
export type KitQuestion = {
  /** Stable, kebab-case: notes of different editions are compared by it. */
  readonly key: string;
  /** As spoken to the candidate. */
  readonly text: string;
  /** Why it is asked, for the panelist. */
  readonly why: string;
  /** What an answer that faces outward and forward tends to hold. */
  readonly listenStrategic: string;
  /** What an answer that faces inward and now tends to hold. */
  readonly listenOperational: string;
  readonly followUps: readonly string[];
  /** What the answer usually lets a panelist rate. */
  readonly competencies: readonly Competency[];
  /** The missed-commitment question, which is read as an instrument of its own. */
  readonly signature: boolean;
  readonly sources: readonly Source[];
};

/** A numbered edition of a kit. An interview keeps the edition it began with. */
export type KitEdition = {
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly questions: readonly KitQuestion[];
};
