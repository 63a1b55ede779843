/** Media type of a file that is sent in pieces, with how far it has come between them. */
export const FRAMED = 'application/vnd.bearing.frames';

export type Progress = { readonly done: number; readonly total: number };

/** A piece of the file, how far it has come, or that it is whole. */
export type Frame =
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'end' };

const CODES = { data: 0, progress: 1, end: 2 } as const;

/** The code, and how many bytes follow. */
const HEAD = 5;

export function toFrame(frame: Frame): Uint8Array {
  const body = bodyOf(frame);
  const bytes = new Uint8Array(HEAD + body.byteLength);
  bytes[0] = CODES[frame.kind];
  new DataView(bytes.buffer).setUint32(1, body.byteLength);
  bytes.set(body, HEAD);
  return bytes;
}

/**
 * The frames of a stream, however the network has cut it. Throws where it ends without saying that it is whole: half of
 * a file is never taken for one.
 */
export async function* readFrames(stream: ReadableStream<Uint8Array>): AsyncGenerator<Frame> {
  const reader = stream.getReader();
  let held: Uint8Array = new Uint8Array();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new Error('The file ended before it was whole.');
      held = held.byteLength === 0 ? value : joined(held, value);
      for (let length = lengthOf(held); length !== null; length = lengthOf(held)) {
        const frame = parse(held[0] ?? -1, held.subarray(HEAD, length));
        held = held.subarray(length);
        yield frame;
        if (frame.kind === 'end') return;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function bodyOf(frame: Frame): Uint8Array {
  if (frame.kind === 'data') return frame.bytes;
  if (frame.kind === 'end') return new Uint8Array();
  const body = new DataView(new ArrayBuffer(8));
  body.setUint32(0, frame.progress.done);
  body.setUint32(4, frame.progress.total);
  return new Uint8Array(body.buffer);
}

function parse(code: number, body: Uint8Array): Frame {
  if (code === CODES.data) return { kind: 'data', bytes: body };
  if (code === CODES.end) return { kind: 'end' };
  if (code !== CODES.progress) throw new Error('This is no file in frames.');
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  return { kind: 'progress', progress: { done: view.getUint32(0), total: view.getUint32(4) } };
}

/** Bytes of the first frame with its head; null while some of it is still to come. */
function lengthOf(held: Uint8Array): number | null {
  if (held.byteLength < HEAD) return null;
  const length = HEAD + new DataView(held.buffer, held.byteOffset).getUint32(1);
  return length <= held.byteLength ? length : null;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.byteLength + other.byteLength);
  both.set(one);
  both.set(other, one.byteLength);
  return both;
}
