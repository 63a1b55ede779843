import type { DebriefTopic } from '@/lib/domain/debrief/agenda';

/** What was typed and not stored yet; it outlives the tab. */
export type ShelvedNote = { readonly noteId: string; readonly version: number; readonly text: string };

/** Whose notes, of which debrief, on which topic: nothing of one person is ever sent as another's. */
export type Shelf = {
  readonly viewerId: string;
  readonly debriefId: string;
  readonly topic: DebriefTopic;
};

const WINDOW_ID = typeof window === 'undefined' ? '' : drawId();

/** Hexadecimal, 128 bits; also where the page came over plain http. */
export function drawId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Storage that is full or switched off only costs the safety net: the text still stands in its field. */
export function shelve(shelf: Shelf, editor: string, note: ShelvedNote): void {
  try {
    localStorage.setItem(`${prefixOf(shelf)}${WINDOW_ID}.${editor}`, JSON.stringify(note));
  } catch {}
}

export function unshelve(shelf: Shelf, editor: string): void {
  removeShelved(`${prefixOf(shelf)}${WINDOW_ID}.${editor}`);
}

export function removeShelved(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

/** What other windows left behind. */
export function listLeftovers(shelf: Shelf): readonly { readonly key: string; readonly note: ShelvedNote }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefixOf(shelf)) && !key.includes(`.${WINDOW_ID}.`))
      .flatMap((key) => {
        const note = parseShelved(localStorage.getItem(key));
        return note ? [{ key, note }] : [];
      });
  } catch {
    return [];
  }
}

function prefixOf({ viewerId, debriefId, topic }: Shelf): string {
  return `bearing.debrief.${viewerId}.${debriefId}.${topic}.`;
}

function parseShelved(stored: string | null): ShelvedNote | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return null;
    if (!('noteId' in value && 'version' in value && 'text' in value)) return null;
    const { noteId, version, text } = value;
    if (typeof noteId !== 'string' || typeof version !== 'number' || typeof text !== 'string') return null;
    return { noteId, version, text };
  } catch {
    return null;
  }
}
