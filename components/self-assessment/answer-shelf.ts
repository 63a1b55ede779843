import { NO_ANSWERS, type SelfAnswers } from '@/lib/domain/self-assessment/answers';
import { parseSelfAnswers } from '@/lib/schemas/self-assessment';

/** What this browser keeps of one self-assessment. It is the only place an unfinished one exists in. */
export type Shelved = {
  readonly answers: SelfAnswers;
  /** The part that is open; 0 is the beginning. */
  readonly part: number;
  /** Drawn at the first try to send these answers, and again once they change. */
  readonly sendingId: string | null;
  /** When these very answers arrived; null while they have not. */
  readonly sentAt: string | null;
};

export const EMPTY_SHELF: Shelved = { answers: NO_ANSWERS, part: 0, sendingId: null, sentAt: null };

const PREFIX = 'bearing-self-assessment:';

/** What was kept for the page at that path; the empty one where nothing can be read. */
export function readShelf(path: string): Shelved {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + path) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return EMPTY_SHELF;
    const { answers, part, sendingId, sentAt } = kept as Partial<Record<keyof Shelved, unknown>>;
    return {
      answers: parseSelfAnswers(answers) ?? NO_ANSWERS,
      part: typeof part === 'number' && Number.isInteger(part) && part >= 0 ? part : 0,
      sendingId: typeof sendingId === 'string' ? sendingId : null,
      sentAt: typeof sentAt === 'string' ? sentAt : null,
    };
  } catch {
    return EMPTY_SHELF;
  }
}

/** Whether the browser took it. Some give a page no room to keep anything. */
export function writeShelf(path: string, shelved: Shelved): boolean {
  try {
    localStorage.setItem(PREFIX + path, JSON.stringify(shelved));
    return true;
  } catch {
    return false;
  }
}

export function clearShelf(path: string): void {
  try {
    localStorage.removeItem(PREFIX + path);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

/** Tells of another tab that wrote to the same place; the answer ends the listening. */
export function watchShelf(path: string, onChange: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === PREFIX + path) onChange();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
