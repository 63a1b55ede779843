import { expect, test } from 'vitest';
import { type Line, readLines } from '@/lib/reading/lines';

async function linesOf(chunks: readonly Uint8Array[], longest = 100): Promise<Line[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream(), longest)) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('lines end at LF or CRLF, the last one also without', async () => {
  expect(await linesOf([bytes('one\r\ntwo\n\nfour')])).toEqual(['one', 'two', '', 'four']);
  expect(await linesOf([bytes('one\n')])).toEqual(['one']);
  expect(await linesOf([])).toEqual([]);
});

test('a line may hold the separators that JSON leaves unescaped', async () => {
  expect(await linesOf([bytes('"a\u2028b\u0085c\rd"\n')])).toEqual(['"a\u2028b\u0085c\rd"']);
});

test('a character cut in two by a chunk stays whole, and so does a CRLF', async () => {
  const whole = bytes('🚀é\r\nnext');
  for (let cut = 1; cut < whole.length; cut += 1) {
    expect(await linesOf([whole.slice(0, cut), whole.slice(cut)])).toEqual(['🚀é', 'next']);
  }
});

test('a byte order mark before the first line is no part of it', async () => {
  expect(await linesOf([bytes('\ufeff{}\n\ufeff{}')])).toEqual(['{}', '\ufeff{}']);
});

test('a line that is too long is told as such, and the next one is read', async () => {
  expect(await linesOf([bytes('12345\n123'), bytes('456'), bytes('789\nshort')], 5)).toEqual([
    '12345',
    null,
    'short',
  ]);
  expect(await linesOf([bytes('123456')], 5)).toEqual([null]);
});
