import { Worker } from 'node:worker_threads';
import type { Printer } from './current-printer';
import type { PrintOrder } from './print-order';

/** What the thread is asked, and what it answers. */
export type PrintRequest = { readonly id: number; readonly order: PrintOrder };
export type PrintAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly message: string };

type Waiting = { resolve(bytes: Uint8Array): void; reject(error: Error): void };

/**
 * Starts a thread that sets type and draws, which takes a good part of a second a brief and would keep everybody else
 * waiting. Begun with the first order; one that dies fails what it was asked, and the next order begins another.
 */
export function openPrinter(): Printer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(new URL('./print-thread.mjs', import.meta.url), { execArgv: [] });
    started.on('message', (answer: PrintAnswer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if (answer.ok) asker?.resolve(answer.bytes);
      else asker?.reject(new Error(answer.message));
    });
    const stopped = (error: Error) => {
      if (worker !== started) return;
      worker = null;
      failAll(error);
    };
    started.on('error', stopped);
    started.on('exit', (code) => stopped(new Error(`The printer's thread ended with code ${code}.`)));
    started.unref();
    return started;
  }

  function failAll(error: Error): void {
    for (const asker of waiting.values()) asker.reject(error);
    waiting.clear();
  }

  return {
    print(order) {
      worker ??= start();
      const to = worker;
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        // A process stays for its answers, not for an idle thread.
        to.ref();
        to.postMessage({ id, order } satisfies PrintRequest);
      });
    },
    async close() {
      const running = worker;
      worker = null;
      await running?.terminate();
      failAll(new Error('The printer was closed.'));
    },
  };
}
