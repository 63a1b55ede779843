import { createStore, delMany, entries, keys, set, type UseStore } from 'idb-keyval';
import type { Draft } from './send-draft';
import type { Writing } from './writing';

/** A draft as this browser keeps it, with what was sent on its version and never answered. */
export type ShelvedDraft = Draft & { readonly inDoubt: readonly Writing[] };

export type KeptDraft = ShelvedDraft & { readonly key: string };

/** The browser's own storage for what the server does not hold yet. */
export type DraftShelf = {
  /** Says that this window is writing, until the answer is called or the window is gone. */
  hold(): () => void;
  /** Keeps the newest draft of this window. Rejects where the browser gives no storage. */
  keep(draft: ShelvedDraft): Promise<void>;
  /** Drops this window's draft and those named. */
  drop(others: readonly string[]): Promise<void>;
  /** Drafts that windows of before left, newest first; not those of windows that are still open. */
  find(): Promise<readonly KeptDraft[]>;
};

type Stored = ShelvedDraft & { readonly keptAt: number };

/** How long a draft waits for the window that writes it to go, on a page that is just being left. */
const LEAVING = 1_500;

let store: UseStore | undefined;

function drafts(): UseStore {
  store ??= createStore('bearing', 'drafts');
  return store;
}

/** The shelf of one window on one card. Windows do not share a place, so that none overwrites another. */
export function openShelf(cardId: string): DraftShelf {
  const own = `${cardId}:${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return {
    hold: () => holdLock(own),
    keep: (draft) => set(own, { ...draft, keptAt: Date.now() } satisfies Stored, drafts()),
    drop: (others) => delMany([own, ...others], drafts()),
    async find() {
      const others = (await keys<string>(drafts())).filter(
        (key) => key.startsWith(`${cardId}:`) && key !== own,
      );
      const left = new Set(
        (await Promise.all(others.map(hasGone))).flatMap((gone, i) => (gone ? others[i] : [])),
      );
      const all = await entries<string, Stored>(drafts());
      return all
        .filter(([key]) => left.has(key))
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

/** The browser's own lock ends with the window, however that ends. */
function holdLock(key: string): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const left = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  void browserLocks()
    ?.request(key, { signal }, () => left)
    .catch(() => undefined);
  return () => leaving.abort();
}

/** Where the browser has no locks (plain http on another machine), every other draft counts as left. */
async function hasGone(key: string): Promise<boolean> {
  const locks = browserLocks();
  if (!locks) return true;
  return locks.request(key, { signal: AbortSignal.timeout(LEAVING) }, () => true).catch(() => false);
}

function browserLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
