import { HINT_KINDS, type HintKind } from '@/lib/domain/orientation/hint/hint-kind';

const placeOf = (cardId: string) => `bearing-dismissed-hints:${cardId}`;

/** Kinds of hints somebody waved away on this card, in this browser. A browser that keeps nothing shows them again. */
export function readDismissed(cardId: string): ReadonlySet<HintKind> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(cardId)) ?? '[]');
    return new Set(HINT_KINDS.filter((kind) => Array.isArray(kept) && kept.includes(kind)));
  } catch {
    return new Set();
  }
}

export function rememberDismissed(cardId: string, kind: HintKind): void {
  try {
    localStorage.setItem(placeOf(cardId), JSON.stringify([...readDismissed(cardId), kind]));
  } catch {
    // Without storage the hint is gone for this look at the note, which is all that can be kept.
  }
}
