import type { KitPage } from '@/lib/data/kit';
import { COMPETENCIES, type Competency } from '@/lib/domain/rubric/competency';
import { type EditedQuestion, toEdited } from './edited-question';

/** All that the page for editing a kit holds. */
export type EditedKit = {
  readonly name: string;
  readonly description: string;
  readonly questions: readonly EditedQuestion[];
};

/** What was being edited when the page was left. */
export type ShelvedEdition = EditedKit & { readonly keptAt: string };

const PREFIX = 'bearing-kit:';

export function toEditedKit(kit: Pick<KitPage, 'name' | 'description' | 'questions'>): EditedKit {
  return { name: kit.name, description: kit.description, questions: kit.questions.map(toEdited) };
}

/** What this browser keeps of a kit; null where nothing is kept or nothing of it can be read. */
export function readEdition(kitId: string): ShelvedEdition | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + kitId) ?? 'null');
    if (!isRecord(kept) || !Array.isArray(kept.questions)) return null;
    const { name, description, keptAt } = kept;
    const questions = kept.questions.map(readQuestion);
    if (typeof name !== 'string' || typeof description !== 'string' || typeof keptAt !== 'string')
      return null;
    if (questions.includes(null)) return null;
    return { name, description, keptAt, questions: questions.filter((one) => one !== null) };
  } catch {
    return null;
  }
}

/** A browser without room for it keeps nothing; the page works on. */
export function keepEdition(kitId: string, edited: EditedKit): void {
  try {
    const shelved: ShelvedEdition = { ...edited, keptAt: new Date().toISOString() };
    localStorage.setItem(PREFIX + kitId, JSON.stringify(shelved));
  } catch {
    // Nothing to tell: saving is still one press away.
  }
}

export function dropEdition(kitId: string): void {
  try {
    localStorage.removeItem(PREFIX + kitId);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const TEXTS = ['id', 'text', 'why', 'listenStrategic', 'listenOperational', 'followUps'] as const;

function readQuestion(value: unknown): EditedQuestion | null {
  if (!isRecord(value)) return null;
  const { key, competencies, signature } = value;
  if (TEXTS.some((name) => typeof value[name] !== 'string')) return null;
  if ((key !== null && typeof key !== 'string') || typeof signature !== 'boolean') return null;
  if (!Array.isArray(competencies) || !competencies.every(isCompetency)) return null;
  return value as EditedQuestion;
}

function isCompetency(value: unknown): value is Competency {
  return COMPETENCIES.some((competency) => competency === value);
}
