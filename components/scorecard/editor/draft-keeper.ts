import type { EditorCard, SaveAnswer, StoredDraft, SubmitAnswer } from '@/lib/domain/scorecard/content';
import type { DraftShelf, KeptDraft } from './draft-shelf';
import type { Draft, Sent } from './send-draft';
import { isAmong, isSameWriting, toWriting, type Writing, withDoubt } from './writing';

/** A pause this long after the last change is saved. */
const PAUSE = 700;
/** Waits between tries while the server does not answer. */
const FIRST_RETRY = 1_500;
const LONGEST_RETRY = 10_000;

/** Whether the words are safe. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'offline'; readonly keptHere: boolean }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict' };

/** Another text of this card: saved from another window, or left in this browser (`savedAt` null). */
export type OtherText = Writing & { readonly version: number; readonly savedAt: string | null };

export type DraftSnapshot = {
  readonly writing: Writing;
  readonly state: SaveState;
  /** What has to be settled before saving goes on; null when nothing has. */
  readonly other: OtherText | null;
};

/** The way to the server and to the browser's own storage. */
export type DraftPorts = {
  readonly save: (draft: Draft) => Promise<Sent<SaveAnswer>>;
  readonly submit: (draft: Draft) => Promise<Sent<SubmitAnswer>>;
  readonly shelf: Omit<DraftShelf, 'hold'>;
};

/**
 * Keeps a card safe while it is written. Every change goes to the browser's own storage at once and to the server
 * after a pause; while the server is away writing goes on and saving is tried again; a save the server refuses as
 * stale brings the other text for the panelist to settle. Nothing leaves the browser's storage before the server
 * has said that it holds it.
 */
export class DraftKeeper {
  private snapshot: DraftSnapshot;
  private readonly listeners = new Set<() => void>();
  private version: number;
  /** Counts changes; what the server holds is change `savedChange`. */
  private changes = 0;
  private savedChange = 0;
  private sending: Promise<void> | null = null;
  private finished = false;
  private keptHere = true;
  /** What was sent on this version and never answered: the server may hold any of it. */
  private inDoubt: readonly Writing[] = [];
  private retry = FIRST_RETRY;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Drafts of earlier windows that are part of the writing, and those still to be offered. */
  private adopted: string[] = [];
  private waiting: KeptDraft[] = [];

  constructor(
    card: EditorCard,
    private readonly ports: DraftPorts,
  ) {
    this.version = card.version;
    this.snapshot = {
      writing: { content: card.content, amendmentReason: card.amendmentReason },
      state: { kind: 'saved', at: card.savedAt },
      other: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): DraftSnapshot => this.snapshot;

  /** Brings back what an earlier window could not send, or sent while this page was on its way here. */
  async start(): Promise<void> {
    if (this.ports.shelf.newestSaved() > this.version) this.startSending(this.catchUp());
    this.takeUp(await this.ports.shelf.find((later) => this.takeUp([later])).catch(() => []));
  }

  readonly change = (edit: (before: Writing) => Writing): void => {
    const writing = edit(this.snapshot.writing);
    this.changes += 1;
    this.show({ writing });
    void this.keepHere();
    if (this.snapshot.other || this.finished) return;
    if (this.snapshot.state.kind !== 'offline') this.show({ state: { kind: 'unsaved' } });
    if (!this.sending) this.saveIn(PAUSE);
  };

  /** Goes on from a text that takes both into account. */
  readonly settle = (settled: Writing): void => {
    const { other } = this.snapshot;
    if (other) this.version = other.version;
    this.show({ other: null });
    this.change(() => settled);
    this.saveIn(0);
  };

  /** Sends at once, where there is something to send. */
  readonly saveNow = (): void => {
    if (this.changes !== this.savedChange) this.startSaving();
  };

  /** For a page that may be going: what the server does not hold yet is sent and kept before the call returns. */
  readonly leave = (): void => {
    if (this.changes === this.savedChange || this.finished) return;
    this.startSaving();
    this.ports.shelf.keepAtOnce({ ...this.draft(), inDoubt: this.inDoubt });
  };

  /** Hands the card in. What is sent is saved even where something is missing. */
  readonly submit = async (complete: (before: Writing) => Writing): Promise<Sent<SubmitAnswer>> => {
    clearTimeout(this.timer);
    await this.sending;
    clearTimeout(this.timer);
    this.changes += 1;
    this.show({ writing: complete(this.snapshot.writing), state: { kind: 'saving' } });
    await this.keepHere();
    const change = this.changes;
    this.doubt();
    let sent = await this.ports.submit(this.draft());
    if (sent.kind === 'answered' && !sent.answer.submitted && sent.answer.because === 'stale') {
      if (this.takeAsOwn(sent.answer.current)) sent = await this.ports.submit(this.draft());
    }
    if (sent.kind === 'unreachable') this.waitForServer();
    else if (sent.kind === 'refused') this.show({ state: { kind: 'refused', sentence: sent.sentence } });
    else if (sent.answer.submitted) {
      this.finished = true;
      this.savedChange = this.changes;
      this.ports.shelf.noteSaved(null);
      await this.forget();
    } else if (sent.answer.because === 'stale') this.hold(sent.answer.current);
    else await this.onSaved(sent.answer, change);
    return sent;
  };

  /** Sends nothing while the card itself is being taken away, and nothing after; goes on where that failed. */
  readonly abandon = async (takeAway: () => Promise<boolean>): Promise<boolean> => {
    clearTimeout(this.timer);
    await this.sending;
    clearTimeout(this.timer);
    this.finished = true;
    if (!(await takeAway())) {
      this.finished = false;
      this.saveNow();
      return false;
    }
    this.savedChange = this.changes;
    this.adopted.push(...this.waiting.splice(0).map((draft) => draft.key));
    await this.forget();
    return true;
  };

  private saveIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.startSaving(), wait);
  }

  private startSaving(): void {
    clearTimeout(this.timer);
    if (!this.sending) this.startSending(this.save());
  }

  private startSending(sending: Promise<void>): void {
    this.sending = sending.finally(() => {
      this.sending = null;
    });
  }

  /** The page was rendered before this browser's last save arrived; a save of what it shows is answered with the newer text. */
  private async catchUp(): Promise<void> {
    const sent = await this.ports.save(this.draft());
    if (this.finished) return;
    if (this.changes > 0) return this.saveIn(PAUSE);
    if (sent.kind !== 'answered' || sent.answer.saved) return;
    const { current } = sent.answer;
    this.version = current.version;
    this.show({ writing: toWriting(current), state: { kind: 'saved', at: current.savedAt } });
  }

  private async save(): Promise<void> {
    if (this.snapshot.other || this.finished) return;
    this.show({ state: { kind: 'saving' } });
    const change = this.changes;
    this.doubt();
    const sent = await this.ports.save(this.draft());
    if (this.finished) return;
    if (sent.kind === 'unreachable') return this.waitForServer();
    this.retry = FIRST_RETRY;
    if (sent.kind === 'refused') return this.show({ state: { kind: 'refused', sentence: sent.sentence } });
    if (!sent.answer.saved) {
      if (!this.takeAsOwn(sent.answer.current)) return this.hold(sent.answer.current);
      return this.saveIn(0);
    }
    await this.onSaved(sent.answer, change);
  }

  private async onSaved(answer: { version: number; savedAt: string }, change: number): Promise<void> {
    this.version = answer.version;
    this.ports.shelf.noteSaved(answer.version);
    this.inDoubt = [];
    this.savedChange = change;
    if (this.changes !== change) {
      this.show({ state: { kind: 'unsaved' } });
      // Kept again, on the version it now follows from.
      await this.keepHere();
      return this.saveIn(PAUSE);
    }
    this.show({ state: { kind: 'saved', at: answer.savedAt } });
    await this.forget();
    if (this.changes === change) this.offerNext();
    // A change while the browser's storage was cleared found a save still on its way and set no timer of its own.
    else this.saveIn(PAUSE);
  }

  private waitForServer(): void {
    this.show({ state: { kind: 'offline', keptHere: this.keptHere } });
    this.saveIn(this.retry);
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
  }

  /** Notes what is about to be sent, here and in the browser's storage, in case its answer never comes. */
  private doubt(): void {
    const inDoubt = withDoubt(this.inDoubt, this.snapshot.writing);
    if (inDoubt === this.inDoubt) return;
    this.inDoubt = inDoubt;
    void this.keepHere();
  }

  /** Whether what the server holds is this window's own, its answer lost; then writing follows from it. */
  private takeAsOwn(current: StoredDraft): boolean {
    if (!isAmong(this.inDoubt, current)) return false;
    this.version = current.version;
    this.inDoubt = [];
    return true;
  }

  private hold(current: StoredDraft): void {
    this.show({
      other: { ...toWriting(current), version: current.version, savedAt: current.savedAt },
      state: { kind: 'conflict' },
    });
  }

  private takeUp(found: readonly KeptDraft[]): void {
    const [newest] = found;
    if (!newest || this.finished) return;
    this.waiting.push(...found);
    const follows = newest.baseVersion === this.version || isAmong(newest.inDoubt, this.snapshot.writing);
    if (this.changes === 0 && this.waiting[0] === newest && follows) {
      this.waiting.shift();
      this.adopted.push(newest.key);
      // That window may have sent it in its last moment.
      this.inDoubt = withDoubt(newest.inDoubt, toWriting(newest));
      if (isSameWriting(newest, this.snapshot.writing)) void this.forget();
      else this.change(() => toWriting(newest));
    }
    if (this.changes === this.savedChange && !this.snapshot.other) this.offerNext();
  }

  /** One by one, the drafts of earlier windows that say something else. */
  private offerNext(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      this.adopted.push(next.key);
      if (isSameWriting(next, this.snapshot.writing)) continue;
      this.show({
        other: { ...toWriting(next), version: this.version, savedAt: null },
        state: { kind: 'conflict' },
      });
      return;
    }
    void this.forget();
  }

  private draft(): Draft {
    return { ...this.snapshot.writing, baseVersion: this.version };
  }

  private async keepHere(): Promise<void> {
    this.keptHere = await this.ports.shelf.keep({ ...this.draft(), inDoubt: this.inDoubt }).then(
      () => true,
      () => false,
    );
  }

  /** The server holds it all. A draft that cannot be dropped says the same, so it is harmless. */
  private async forget(): Promise<void> {
    if (this.changes !== this.savedChange) return;
    await this.ports.shelf.drop(this.adopted.splice(0)).catch(() => undefined);
  }

  private show(changed: Partial<DraftSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...changed };
    for (const listener of this.listeners) listener();
  }
}
