import { parentPort } from 'node:worker_threads';
import { openEncoder } from './encoder';
import { readLearned } from './learned';
import type { ReaderAnswer, ReaderRequest } from './open-reader';
import { readWith } from './read-with';
import { recall } from './recall';

const learned = readLearned();
// A note is read again at every pause of its writer, and most of its sentences are as they were.
const encoder = openEncoder().then(recall);
const read = encoder.then((encode) => readWith(learned, encode));
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: ReaderRequest) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer(request: ReaderRequest): Promise<ReaderAnswer> {
  try {
    const value =
      request.kind === 'encode' ? await (await encoder)(request.texts) : await (await read)(request.input);
    return { id: request.id, ok: true, value };
  } catch (error) {
    return { id: request.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
