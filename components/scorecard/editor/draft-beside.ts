import type { Stored } from './draft-shelf';

/**
 * The browser's small storage, which has taken a text when the call returns. Drafts live in the large one; here stands
 * only what a page held when it was left.
 */
const PREFIX = 'bearing-draft:';

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
