import type { KitQuestion } from './kit';

/** What a person types for one question; everything else of it is carried over or made. */
export type QuestionDraft = Omit<KitQuestion, 'key' | 'signature' | 'sources'> & {
  /** Of the question in the edition that was opened; null for a new one. */
  readonly key: string | null;
};

/**
 * The questions of the next edition, in the order of the drafts. Key, sources and the mark of the signature question
 * stay with the question they belong to, so that notes of different editions can be compared; a new question gets a
 * key nobody used before it. `usedKeys`: every key of any edition of the kit.
 */
export function toNextQuestions(
  drafts: readonly QuestionDraft[],
  before: readonly KitQuestion[],
  usedKeys: readonly string[],
): readonly KitQuestion[] {
  const taken = new Set(usedKeys);
  const kept = new Map(before.map((question) => [question.key, question]));
  return drafts.map((draft) => {
    const earlier = draft.key === null ? undefined : kept.get(draft.key);
    if (earlier) {
      kept.delete(earlier.key);
      return { ...draft, key: earlier.key, signature: earlier.signature, sources: earlier.sources };
    }
    const key = newKey(draft.text, taken);
    taken.add(key);
    return { ...draft, key, signature: false, sources: [] };
  });
}

/** Whether two editions ask the same in the same order. */
export function isSameEdition(a: readonly KitQuestion[], b: readonly KitQuestion[]): boolean {
  return JSON.stringify(a.map(comparable)) === JSON.stringify(b.map(comparable));
}

function comparable({ key, text, why, listenStrategic, listenOperational, ...rest }: KitQuestion) {
  return [
    ...[key, text, why, listenStrategic, listenOperational],
    rest.followUps,
    [...rest.competencies].sort(),
  ];
}

const WORDS_IN_A_KEY = 5;

function newKey(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z]+/g);
  const stem = (words ?? ['question']).slice(0, WORDS_IN_A_KEY).join('-').slice(0, 60);
  for (let copy = 1; ; copy += 1) {
    const key = copy === 1 ? stem : `${stem}-${copy}`;
    if (!taken.has(key)) return key;
  }
}
