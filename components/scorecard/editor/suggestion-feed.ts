import type { Reading, ReadingInput } from '@/lib/domain/orientation/reading';
import { rebaseEvidence } from '@/lib/domain/orientation/rebase';
import type { CardContent, Offered } from '@/lib/domain/scorecard/content';
import { noteUnder } from '@/lib/domain/scorecard/edit-content';

/** A note is read this long after the last change to it. */
const PAUSE = 150;
/** Notes asked for at once; the rest wait, so that saving always finds a connection. */
const MOST_ASKED = 2;
const MOST_REMEMBERED = 100;
/** Waits between tries while nothing answers. */
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;

/** Asks for a reading; null where none came. */
export type AskReading = (input: ReadingInput, signal: AbortSignal) => Promise<Reading | null>;

type Question = { readonly id: string; readonly text: string };
type Place = {
  readonly question: string;
  text: string;
  offered: Offered | null;
  asking: AbortController | null;
};

/**
 * What the reader suggests for each note of a card. While somebody types, what was suggested moves along with its
 * words; after a pause the changed note is read afresh. Where no answer comes, what is there stays and the note is
 * asked for again later.
 */
export class SuggestionFeed {
  private readonly listeners = new Set<() => void>();
  private readonly places: ReadonlyMap<string, Place>;
  private readonly remembered = new Map<string, Offered>();
  /** Questions whose note waits to be read, the one changed last at the end. */
  private due: string[] = [];
  private retry = FIRST_RETRY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    questions: readonly Question[],
    private readonly ask: AskReading,
  ) {
    this.places = new Map(
      questions.map(({ id, text }) => [id, { question: text, text: '', offered: null, asking: null }]),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The suggestions for the note under a question as it stands; null before it was read. */
  readonly offeredFor = (questionId: string): Offered | null => this.places.get(questionId)?.offered ?? null;

  /** Takes in what the notes say now. */
  follow(content: CardContent): void {
    let changed = false;
    for (const [id, place] of this.places) {
      const { text } = noteUnder(content, id);
      if (text !== place.text) {
        this.move(id, place, text);
        changed = true;
      }
    }
    if (!changed) return;
    this.tell();
    this.readIn(PAUSE);
  }

  /** Reads what waits without waiting for a pause, for instance because the network is back. */
  readonly readNow = (): void => {
    if (this.due.length > 0) this.readIn(0);
  };

  /** Resolves once every note is read, or after `longest` milliseconds at the latest. */
  async whenRead(longest: number): Promise<void> {
    this.readNow();
    if (this.isRead()) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(limit);
        stopListening();
        resolve();
      };
      const limit = setTimeout(done, longest);
      const stopListening = this.subscribe(() => {
        if (this.isRead()) done();
      });
    });
  }

  /** Asks nothing more until it is told to read again. */
  stop(): void {
    clearTimeout(this.timer);
    for (const [id, place] of this.places) {
      if (place.asking === null) continue;
      place.asking.abort();
      place.asking = null;
      this.due.push(id);
    }
  }

  private move(id: string, place: Place, text: string): void {
    place.asking?.abort();
    place.asking = null;
    this.due = this.due.filter((other) => other !== id);
    const known = this.remembered.get(keyOf(place.question, text));
    if (known || text.trim() === '') place.offered = known ?? null;
    else {
      place.offered = place.offered && carry(place.offered, place.text, text);
      this.due.push(id);
    }
    place.text = text;
  }

  private readIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.readDue(), wait);
  }

  private readDue(): void {
    const asked = [...this.places.values()].filter((place) => place.asking !== null).length;
    const free = MOST_ASKED - asked;
    if (free <= 0) return;
    const next = this.due.slice(-free).reverse();
    this.due = this.due.slice(0, -free);
    for (const id of next) void this.read(id);
  }

  private async read(id: string): Promise<void> {
    const place = this.places.get(id);
    if (!place) return;
    const asking = new AbortController();
    place.asking = asking;
    const input = { question: place.question, note: place.text };
    const reading = await this.ask(input, asking.signal);
    if (place.asking !== asking) return;
    place.asking = null;
    if (reading === null) {
      this.due.unshift(id);
      this.readIn(this.retry);
      this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
      return;
    }
    this.retry = FIRST_RETRY;
    place.offered = { suggestions: reading.evidence, readerVersion: reading.readerVersion };
    this.remember(keyOf(input.question, input.note), place.offered);
    this.tell();
    this.readDue();
  }

  private remember(key: string, offered: Offered): void {
    this.remembered.set(key, offered);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
  }

  private isRead(): boolean {
    return this.due.length === 0 && [...this.places.values()].every((place) => place.asking === null);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function carry(offered: Offered, before: string, after: string): Offered {
  if (offered.suggestions.length === 0) return offered;
  return { ...offered, suggestions: rebaseEvidence(before, after, offered.suggestions).kept };
}

function keyOf(question: string, note: string): string {
  return `${question}\n${note}`;
}
