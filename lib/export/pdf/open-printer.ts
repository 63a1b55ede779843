import { Worker } from 'node:worker_threads';
import { openThread } from '../../thread';
import type { Printer } from './current-printer';
import type { PrintOrder } from './print-order';

/** Sets type on a thread: it takes a good part of a second a brief. */
export function openPrinter(): Printer {
  const thread = openThread<PrintOrder>(
    'printer',
    () => new Worker(new URL('./print-thread.mjs', import.meta.url), { execArgv: [] }),
  );
  return { print: (order) => thread.ask<Uint8Array>(order), close: thread.close };
}
