import type { KitQuestion } from '@/lib/domain/kit/kit';
import type { Competency } from '@/lib/domain/rubric/competency';

/** A question while it is edited. */
export type EditedQuestion = {
  /** Tells the rows of the page apart, nothing more. */
  readonly id: string;
  /** Null for one that was added here. */
  readonly key: string | null;
  readonly text: string;
  readonly why: string;
  readonly listenStrategic: string;
  readonly listenOperational: string;
  /** One a line. */
  readonly followUps: string;
  readonly competencies: readonly Competency[];
  readonly signature: boolean;
};

export function toEdited(question: KitQuestion & { readonly id: string }): EditedQuestion {
  const { id, key, text, why, listenStrategic, listenOperational, competencies, signature } = question;
  const followUps = question.followUps.join('\n');
  return { id, key, text, why, listenStrategic, listenOperational, competencies, signature, followUps };
}

export function aBlankQuestion(): EditedQuestion {
  const empty = { text: '', why: '', listenStrategic: '', listenOperational: '', followUps: '' };
  // Ids of the page alone; randomUUID would need a secure context, which a plain http address is not.
  return { id: `new-${Math.random()}`, key: null, ...empty, competencies: [], signature: false };
}

export function toSent({ id: _ofThePage, signature: _kept, followUps, ...question }: EditedQuestion) {
  const lines = followUps.split('\n').filter((line) => line.trim() !== '');
  return { ...question, followUps: lines };
}
