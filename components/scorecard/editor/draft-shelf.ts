import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';
import type { Draft } from './send-draft';
import type { Writing } from './writing';

/** A draft as this browser keeps it, with what was sent on its version and never answered. */
export type ShelvedDraft = Draft & { readonly inDoubt: readonly Writing[] };

export type KeptDraft = ShelvedDraft & { readonly key: string };

/** The browser's own storage for what the server does not hold yet. */
export type DraftShelf = {
  /** Keeps the newest draft of this window. Rejects where the browser gives no storage. */
  keep(draft: ShelvedDraft): Promise<void>;
  /** Drops this window's draft and those named. */
  drop(others: readonly string[]): Promise<void>;
  /** Drafts that windows of before left, newest first. */
  find(): Promise<readonly KeptDraft[]>;
};

type Stored = ShelvedDraft & { readonly keptAt: number };

let store: UseStore | undefined;

function drafts(): UseStore {
  store ??= createStore('bearing', 'drafts');
  return store;
}

/** The shelf of one window on one card. Windows do not share a place, so that none overwrites another. */
export function openShelf(cardId: string): DraftShelf {
  const own = `${cardId}:${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return {
    keep: (draft) => set(own, { ...draft, keptAt: Date.now() } satisfies Stored, drafts()),
    drop: (others) => delMany([own, ...others], drafts()),
    async find() {
      const all = await entries<string, Stored>(drafts());
      return all
        .filter(([key]) => key.startsWith(`${cardId}:`) && key !== own)
        .sort(([, a], [, b]) => b.keptAt - a.keptAt)
        .map(([key, { baseVersion, content, amendmentReason, inDoubt }]) => ({
          key,
          baseVersion,
          content,
          amendmentReason,
          inDoubt,
        }));
    },
  };
}
