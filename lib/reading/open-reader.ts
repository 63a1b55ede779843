import { Worker } from 'node:worker_threads';
import type { Reading, ReadingInput } from '../domain/orientation/reading';
import { openThread } from '../thread';

/** What the reader's thread is asked. */
export type ReaderQuestion =
  | { readonly kind: 'read'; readonly input: ReadingInput }
  | { readonly kind: 'encode'; readonly texts: readonly string[] };

/** Reads notes on a thread of its own, so that nobody else's request waits for it. */
export type Reader = {
  /** What the note shows; see `readNote`. */
  read(input: ReadingInput): Promise<Reading>;
  /** One unit vector of 512 numbers a text, in the same order. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
};

/** Starts the reader's thread. It answers in the order it is asked. */
export function openReader(): Reader {
  const thread = openThread<ReaderQuestion>(
    'reader',
    () => new Worker(new URL('./reading-thread.mjs', import.meta.url), { execArgv: [] }),
  );
  return {
    read: (input) => thread.ask<Reading>({ kind: 'read', input }),
    encode: (texts) => thread.ask<readonly Float32Array[]>({ kind: 'encode', texts }),
    close: thread.close,
  };
}
