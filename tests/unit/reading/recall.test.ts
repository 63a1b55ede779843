import { expect, test } from 'vitest';
import { recall } from '@/lib/reading/recall';

function countingEncoder() {
  const asked: string[] = [];
  const encode = recall(async (texts) => {
    asked.push(...texts);
    return texts.map((text) => Float32Array.of(text.length));
  });
  return { asked, encode };
}

test('a text met before is not encoded again, and every text gets its own vector', async () => {
  const { asked, encode } = countingEncoder();
  await encode(['one', 'three']);
  expect(await encode(['three', 'seven', 'one', 'three'])).toEqual(
    [5, 5, 3, 5].map((length) => Float32Array.of(length)),
  );
  expect(asked).toEqual(['one', 'three', 'seven']);
});

test('what was not met for long is forgotten, so that memory stays flat', async () => {
  const { asked, encode } = countingEncoder();
  await encode(['first']);
  for (let i = 0; i < 5_000; i += 100) {
    await encode(Array.from({ length: 100 }, (_one, j) => `text ${i + j}`));
  }
  asked.length = 0;
  await encode(['first', 'text 4999']);
  expect(asked).toEqual(['first']);
});
