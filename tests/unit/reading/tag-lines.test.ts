import { expect, test } from 'vitest';
import type { Reading, ReadingInput } from '@/lib/domain/orientation/reading';
import type { Line } from '@/lib/reading/lines';
import { tagLines } from '@/lib/reading/tag-lines';

const READING: Reading = {
  orientation: 'operational',
  confidence: 0.9,
  evidence: [{ start: 0, end: 4, orientation: 'operational', signal: 's', confidence: 0.8, cue: 'rota' }],
  readerVersion: 'v',
};

async function tagged(given: readonly Line[], read: (input: ReadingInput) => Promise<Reading>) {
  async function* lines() {
    yield* given;
  }
  const all = [];
  for await (const one of tagLines(lines(), { read })) all.push(one);
  return all;
}

test('an answer holds what was asked for and nothing else', async () => {
  const [only] = await tagged(['{"id":"1","text":"rota"}'], async () => READING);
  expect(only?.tagged).toEqual({
    id: '1',
    orientation: 'operational',
    confidence: 0.9,
    evidence: [{ start: 0, end: 4, orientation: 'operational', signal: 's', confidence: 0.8 }],
  });
});

test('a bad line is answered in its place, with its number among all lines', async () => {
  const answers = await tagged(
    ['', '{"id":"1","text":"a"}', '  ', 'oops', null, '{"id":"2","text":"b"}'],
    async () => READING,
  );
  expect(answers.map(({ number, tagged: { id } }) => [number, id])).toEqual([
    [2, '1'],
    [4, null],
    [5, null],
    [6, '2'],
  ]);
  expect(answers[1]?.tagged).toHaveProperty('error', 'The line is not valid JSON.');
  expect(answers[2]?.tagged).toHaveProperty('error', 'The line is longer than 1,000,000 characters.');
});

test('a note the reader fails on is an error of its line, and the next one is read', async () => {
  const answers = await tagged(['{"id":"1","text":"a"}', '{"id":"2","text":"b"}'], async ({ note }) => {
    if (note === 'a') throw new Error('Out of memory.');
    return READING;
  });
  expect(answers[0]?.tagged).toEqual({ id: '1', error: 'The note could not be read: Out of memory.' });
  expect(answers[1]?.tagged).toMatchObject({ id: '2', orientation: 'operational' });
});

test('no line is taken before the answer to the one before it was', async () => {
  let taken = 0;
  async function* lines() {
    while (taken < 1000) {
      taken += 1;
      yield '{"id":"1","text":"a"}';
    }
  }
  const answers = tagLines(lines(), { read: async () => READING });
  await answers.next();
  await answers.next();
  expect(taken).toBe(2);
});
