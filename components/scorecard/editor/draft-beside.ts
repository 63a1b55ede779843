import type { Stored } from './draft-shelf';

/**
 * The browser's small storage, which has taken a text when the call returns. Drafts live in the large one; here stands
 * only what a page held when it was left, and which version of a card this browser saved last.
 */
const PREFIX = 'bearing-draft:';
const SAVED = 'bearing-saved:';

/** No room, or none given: the large storage has what it could take. */
export function keepBeside(key: string, stored: Stored): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(stored));
  } catch {
    // Nothing more can be done by a page that is going.
  }
}

export function dropBeside(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

/** What windows on this card kept here, by window. */
export function readBeside(cardId: string): readonly (readonly [string, Stored])[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${PREFIX}${cardId}:`))
      .map((name) => [name.slice(PREFIX.length), JSON.parse(localStorage.getItem(name) ?? '') as Stored]);
  } catch {
    return [];
  }
}

/** Null once the card is handed in, and nothing has to be remembered of it. */
export function noteSavedVersion(cardId: string, version: number | null): void {
  try {
    if (version === null) localStorage.removeItem(SAVED + cardId);
    else localStorage.setItem(SAVED + cardId, String(version));
  } catch {
    // Without it a page may begin from an older text, and finds out on its first save.
  }
}

/** The version of the card this browser saved last; 0 where it knows of none. */
export function readSavedVersion(cardId: string): number {
  try {
    return Number(localStorage.getItem(SAVED + cardId)) || 0;
  } catch {
    return 0;
  }
}
