import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';
import { dropBeside, keepBeside, noteSavedVersion, readBeside, readSavedVersion } from './draft-beside';
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
  /** The same before anything else runs, for a page that is being left; a browser may end a page's other deeds. */
  keepAtOnce(draft: ShelvedDraft): void;
  /** Notes which version any window of this browser saved last; null once the card is handed in. */
  noteSaved(version: number | null): void;
  /** What was noted; 0 for nothing. */
  newestSaved(): number;
  /** Drops this window's draft and those named. */
  drop(others: readonly string[]): Promise<void>;
  /**
   * Drafts that windows of before left, newest first. Windows that are still open keep theirs; what they leave when
   * they go is told then, one by one.
   */
  find(tellLater: (draft: KeptDraft) => void): Promise<readonly KeptDraft[]>;
};

export type Stored = ShelvedDraft & { readonly keptAt: number };

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
  const closing = new AbortController();
  return {
    hold() {
      const release = holdLock(own);
      return () => {
        closing.abort();
        release();
      };
    },
    keep: (draft) => set(own, stamp(draft), drafts()),
    keepAtOnce: (draft) => keepBeside(own, stamp(draft)),
    noteSaved: (version) => noteSavedVersion(cardId, version),
    newestSaved: () => readSavedVersion(cardId),
    async drop(others) {
      for (const key of [own, ...others]) dropBeside(key);
      await delMany([own, ...others], drafts());
    },
    async find(tellLater) {
      const others = [...(await readAll(cardId)).keys()].filter((key) => key !== own);
      const gone = await Promise.all(others.map(hasGone));
      const left = new Set(others.filter((_, index) => gone[index]));
      for (const key of others) {
        if (left.has(key)) continue;
        void whenGone(key, closing.signal).then(async (went) => {
          const stored = went ? (await readAll(cardId)).get(key) : undefined;
          if (stored) tellLater(toKept(key, stored));
        });
      }
      // Read again: a window that was just going may have written in the meantime.
      return [...(await readAll(cardId))]
        .filter(([key]) => left.has(key))
        .toSorted(([, a], [, b]) => b.keptAt - a.keptAt)
        .map(([key, stored]) => toKept(key, stored));
    },
  };
}

function stamp(draft: ShelvedDraft): Stored {
  return { ...draft, keptAt: Date.now() };
}

function toKept(key: string, { baseVersion, content, amendmentReason, inDoubt }: Stored): KeptDraft {
  return { key, baseVersion, content, amendmentReason, inDoubt };
}

/** Every draft of the card by its window, the later of the two places each. */
async function readAll(cardId: string): Promise<ReadonlyMap<string, Stored>> {
  const found = new Map(readBeside(cardId));
  for (const [key, stored] of await entries<string, Stored>(drafts())) {
    if (key.startsWith(`${cardId}:`) && stored.keptAt >= (found.get(key)?.keptAt ?? 0)) {
      found.set(key, stored);
    }
  }
  return found;
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

/** Whether the window went before this one did. */
async function whenGone(key: string, signal: AbortSignal): Promise<boolean> {
  const locks = browserLocks();
  return locks ? locks.request(key, { signal }, () => true).catch(() => false) : false;
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
