import { parentPort } from 'node:worker_threads';
import type { PrintAnswer, PrintRequest } from './open-printer';
import { printPdf } from './print';

parentPort?.on('message', ({ id, order }: PrintRequest) => {
  printPdf(order).then(
    (bytes) => answer({ id, ok: true, bytes }, bytes),
    (error: unknown) => answer({ id, ok: false, message: String(error) }),
  );
});

function answer(message: PrintAnswer, moved?: Uint8Array): void {
  parentPort?.postMessage(message, moved ? [moved.buffer as ArrayBuffer] : []);
}
