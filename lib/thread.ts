import type { Worker } from 'node:worker_threads';

/** What a thread is asked, and what it answers. */
export type ThreadRequest<Question> = { readonly id: number; readonly question: Question };
export type ThreadAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Work that would keep everybody else waiting, done on a thread of its own. */
export type Thread<Question> = {
  /** What the thread answers; rejects where it fails or dies. */
  ask<Value>(question: Question): Promise<Value>;
  close(): Promise<void>;
};

type Waiting = { resolve(value: never): void; reject(error: Error): void };

/**
 * Begins the thread with the first question. One that dies fails what it was asked, and the next question begins
 * another. `name` says in errors whose thread it was.
 */
export function openThread<Question>(name: string, begin: () => Worker): Thread<Question> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function start(): Worker {
    const started = begin();
    started.on('message', (answer: ThreadAnswer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if (answer.ok) asker?.resolve(answer.value as never);
      else asker?.reject(new Error(answer.message));
    });
    const stopped = (error: Error) => {
      if (worker !== started) return;
      worker = null;
      failAll(error);
    };
    started.on('error', stopped);
    started.on('exit', (code) => stopped(new Error(`The ${name}'s thread ended with code ${code}.`)));
    started.unref();
    return started;
  }

  function failAll(error: Error): void {
    for (const asker of waiting.values()) asker.reject(error);
    waiting.clear();
  }

  return {
    ask<Value>(question: Question) {
      worker ??= start();
      const to = worker;
      asked += 1;
      const id = asked;
      return new Promise<Value>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        // A process stays for its answers, not for an idle thread.
        to.ref();
        to.postMessage({ id, question } satisfies ThreadRequest<Question>);
      });
    },
    async close() {
      const running = worker;
      worker = null;
      await running?.terminate();
      failAll(new Error(`The ${name} was closed.`));
    },
  };
}
