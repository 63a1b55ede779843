import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest } from '../thread';
import { openEncoder } from './encoder';
import { readLearned } from './learned';
import type { ReaderQuestion } from './open-reader';
import { readWith } from './read-with';
import { recall } from './recall';

const learned = readLearned();
// A note is read again at every pause of its writer, and most of its sentences are as they were.
const encoder = openEncoder().then(recall);
const read = encoder.then((encode) => readWith(learned, encode));
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: ThreadRequest<ReaderQuestion>) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ id, question }: ThreadRequest<ReaderQuestion>): Promise<ThreadAnswer> {
  try {
    const value =
      question.kind === 'encode' ? await (await encoder)(question.texts) : await (await read)(question.input);
    return { id, ok: true, value };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
