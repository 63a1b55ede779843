import { parentPort } from 'node:worker_threads';
import { readNote } from '../domain/orientation/reader';
import type { Reading } from '../domain/orientation/reading';
import { openEncoder } from './encoder';
import type { ReaderAnswer, ReaderRequest } from './open-reader';

const encoder = openEncoder();
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: ReaderRequest) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer(request: ReaderRequest): Promise<ReaderAnswer> {
  try {
    return { id: request.id, ok: true, value: await answerWith(request) };
  } catch (error) {
    return { id: request.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

async function answerWith(request: ReaderRequest): Promise<Reading | readonly Float32Array[]> {
  const encode = await encoder;
  if (request.kind === 'encode') return encode(request.texts);
  return readNote(request.input);
}
