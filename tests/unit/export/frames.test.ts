import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, readFrames, toFrame } from '@/lib/export/frames';

const aFrame: fc.Arbitrary<Frame> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => ({ kind: 'data' as const, bytes })),
  fc
    .record({ done: fc.nat({ max: 5000 }), total: fc.nat({ max: 5000 }) })
    .map((progress) => ({ kind: 'progress' as const, progress })),
);
const END: Frame = { kind: 'end' };

function streamOf(bytes: Uint8Array, cut: number): ReadableStream<Uint8Array> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, at) =>
    bytes.slice(at * cut, (at + 1) * cut),
  );
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

async function read(stream: ReadableStream<Uint8Array>): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of readFrames(stream)) {
    frames.push(frame.kind === 'data' ? { ...frame, bytes: frame.bytes.slice() } : frame);
  }
  return frames;
}

describe('a file in frames', () => {
  it('comes back as it was sent, wherever the network cuts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aFrame), fc.integer({ min: 1, max: 60 }), async (frames, cut) => {
        const sent = [...frames, END];
        const bytes = new Uint8Array(Buffer.concat(sent.map(toFrame)));
        expect(await read(streamOf(bytes, cut))).toEqual(sent);
      }),
    );
  });

  it('is refused where it ends before it is whole, wherever that is', async () => {
    const whole = [{ kind: 'data' as const, bytes: new Uint8Array(20) }, END].map(toFrame);
    const bytes = new Uint8Array(Buffer.concat(whole));
    for (let length = 0; length < bytes.length; length += 1)
      await expect(read(streamOf(bytes.slice(0, length), 7))).rejects.toThrow('before it was whole');
  });
});
