import { Worker } from 'node:worker_threads';
import type { Reading, ReadingInput } from '../domain/orientation/reading';

/** What the worker is asked, and what it answers. */
export type ReaderRequest =
  | { readonly id: number; readonly kind: 'read'; readonly input: ReadingInput }
  | { readonly id: number; readonly kind: 'encode'; readonly texts: readonly string[] };
export type ReaderAnswer =
  | { readonly id: number; readonly ok: true; readonly value: Reading | readonly Float32Array[] }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Reads notes on a thread of its own, so that nobody else's request waits for it. */
export type Reader = {
  /** What the note shows; see `readNote`. */
  read(input: ReadingInput): Promise<Reading>;
  /** One unit vector of 512 numbers a text, in the same order. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
};

type Waiting = { resolve(value: never): void; reject(error: Error): void };
type Question = { kind: 'read'; input: ReadingInput } | { kind: 'encode'; texts: readonly string[] };

/**
 * Starts the reader's thread. It answers in the order it is asked. A thread that dies fails what it was asked, and
 * the next question starts another.
 */
export function openReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(new URL('./reading-thread.mjs', import.meta.url), { execArgv: [] });
    started.on('message', (answer: ReaderAnswer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if (answer.ok) asker?.resolve(answer.value as never);
      else asker?.reject(new Error(answer.message));
    });
    const stopped = (error: Error) => {
      if (worker !== started) return;
      worker = null;
      for (const asker of waiting.values()) asker.reject(error);
      waiting.clear();
    };
    started.on('error', stopped);
    started.on('exit', (code) => stopped(new Error(`The reader's thread ended with code ${code}.`)));
    started.unref();
    return started;
  }

  function ask<Value>(question: Question): Promise<Value> {
    worker ??= start();
    const to = worker;
    asked += 1;
    const id = asked;
    return new Promise<Value>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      // A process stays for its answers, not for an idle thread.
      to.ref();
      to.postMessage({ id, ...question } satisfies ReaderRequest);
    });
  }

  return {
    read: (input) => ask<Reading>({ kind: 'read', input }),
    encode: (texts) => ask<readonly Float32Array[]>({ kind: 'encode', texts }),
    async close() {
      const running = worker;
      worker = null;
      await running?.terminate();
      for (const asker of waiting.values()) asker.reject(new Error('The reader was closed.'));
      waiting.clear();
    },
  };
}
