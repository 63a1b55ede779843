import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string };

const NOTES = [
  {
    id: 'n1',
    question: 'A bad week?',
    text: '🚀 Rewrote the on-call rota with the leads and sat in on handovers.',
  },
  {
    id: 'n2',
    text: 'Killed the terminal: whoever owns the price data will own the growers.\r\nMoved the bet there.',
  },
  { id: 3, text: '' },
];

/** The command as `npm run -s tag` runs it. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/reading/tag.ts', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text;
    });
  }
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  return { child, ended };
}

function run(input: string, ...args: readonly string[]): Promise<Ended> {
  const { child, ended } = start(args);
  child.stdin.end(input);
  return ended;
}

const toLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const parse = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('every note is answered in order, with passages inside its text and nothing on standard error', async () => {
  const { code, stdout, stderr } = await run(toLines(NOTES));
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const answers = parse(stdout);
  expect(answers.map(({ id }) => id)).toEqual(['n1', 'n2', 3]);
  for (const [at, answer] of answers.entries()) {
    expect(Object.keys(answer)).toEqual(['id', 'orientation', 'confidence', 'evidence']);
    expect(['strategic', 'operational', 'both', 'none']).toContain(answer.orientation);
    expect(answer.confidence).toBeGreaterThanOrEqual(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    for (const { start: from, end } of answer.evidence) {
      const passage = NOTES[at]?.text.slice(from, end) ?? '';
      expect(passage).toHaveLength(end - from);
      expect(passage.trim()).not.toBe('');
    }
  }
});

test('a file, CRLF and blank lines give the same answers as standard input', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bearing-tag-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'notes.jsonl');
  await writeFile(file, `\ufeff${toLines(NOTES).replaceAll('\n', '\r\n\r\n')}`);
  const [fromFile, fromInput] = await Promise.all([run('', file), run(toLines(NOTES))]);
  expect(fromFile).toEqual(fromInput);
});

test('a bad line is answered in its place and told on standard error, the rest is done, and the code is 1', async () => {
  const { code, stdout, stderr } = await run(
    `${toLines(NOTES.slice(0, 1))}{"id":"broken",\n{"id":"n9"}\n${toLines(NOTES.slice(1))}`,
  );
  expect(code).toBe(1);
  expect(parse(stdout).map(({ id, error }) => [id, error ?? null])).toEqual([
    ['n1', null],
    [null, 'The line is not valid JSON.'],
    ['n9', 'The line needs a “text”.'],
    ['n2', null],
    [3, null],
  ]);
  expect(stderr).toBe('Line 2: The line is not valid JSON.\nLine 3: The line needs a “text”.\n');
});

test('an answer comes before the input ends, and who stops reading ends the command quietly', async () => {
  const { child, ended } = start([]);
  const first = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdin.write(toLines(NOTES.slice(0, 1)));
  expect(JSON.parse(String(await first))).toMatchObject({ id: 'n1' });
  child.stdout.destroy();
  child.stdin.write(toLines(Array.from({ length: 50 }, () => NOTES[0])));
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  expect(stderr).toBe('');
});

test('what cannot begin says why and ends with 2; help is asked for by name', async () => {
  const [missing, unknown, help] = await Promise.all([
    run('', 'no-such-file.jsonl'),
    run('', '--fast'),
    run('', '--help'),
  ]);
  expect(missing).toMatchObject({ code: 2, stdout: '' });
  expect(missing.stderr).toMatch(/no-such-file\.jsonl: /);
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toMatch(/--fast/);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: npm run -s tag/);
});
