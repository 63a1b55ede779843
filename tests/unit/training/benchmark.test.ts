import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBenchmark } from '@/lib/training/benchmark';

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bearing-benchmark-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test('reads sets with and without marked passages, and nothing else', () => {
  const folder = aFolder({
    'notes.jsonl':
      '{"id":"p01-01","question":"Why?","text":"Sold it.","orientation":"strategic","evidence":[{"start":0,"end":7,"orientation":"strategic"}]}\n',
    'passages.jsonl': '{"id":"x-1","text":"Rain.","orientation":"none","source":"a"}\n\n',
    'panels.json': '{}',
  });
  const [notes, passages, ...more] = readBenchmark(folder);
  expect(more).toEqual([]);
  expect(notes).toMatchObject({
    name: 'notes',
    notes: [{ writer: 'p01', question: 'Why?', evidence: [{ start: 0, end: 7, signal: null }] }],
  });
  expect(passages?.notes).toMatchObject([{ question: '', orientation: 'none', evidence: null }]);
});

test('a folder that is not there holds no sets', () => {
  expect(readBenchmark(path.join(aFolder({}), 'nowhere'))).toEqual([]);
});

test('a line of another form is refused', () => {
  const folder = aFolder({ 'notes.jsonl': '{"id":"1","text":"x","orientation":"visionary"}' });
  expect(() => readBenchmark(folder)).toThrow(/orientation/);
});
