import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest } from '../../thread';
import { printPdf } from './print';
import type { PrintOrder } from './print-order';

parentPort?.on('message', ({ id, question }: ThreadRequest<PrintOrder>) => {
  printPdf(question).then(
    (value) => answer({ id, ok: true, value }),
    (error: unknown) => answer({ id, ok: false, message: String(error) }),
  );
});

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}
