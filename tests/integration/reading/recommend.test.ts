import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

type Ended = { code: number | null; stdout: string; stderr: string };

/** The command as `npm run -s recommend` runs it. */
function run(input: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/reading/recommend.ts', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text;
    });
  }
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output })));
}

const parse = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

function aFiledCard(panelist: string, marks: readonly (number | null)[], more: object = {}) {
  const [technical_strategy, people_leadership, business_acumen, operational_maturity] = marks;
  return {
    panelist,
    submitted: true,
    ratings: { technical_strategy, people_leadership, business_acumen, operational_maturity },
    notes: [{ question: 'Q1', text: 'Moved the bet.', evidence: [{ orientation: 'strategic' }] }],
    ...more,
  };
}

const STRATEGIST = [
  aFiledCard('Ana', [4, 3, 4, 2]),
  aFiledCard('Ben', [3, 2, 3, 2]),
  aFiledCard('Cleo', [4, null, 3, 3]),
];
const file = (candidates: readonly object[]) => JSON.stringify({ candidates });

test('every candidate is answered on a line of its own, in order, with the verdict without each panelist', async () => {
  const draft = aFiledCard('Dan', [1, 1, 1, 1], { submitted: false });
  const { code, stdout, stderr } = await run(
    file([
      { id: 'full', panel: STRATEGIST },
      { id: 2, panel: [...STRATEGIST.slice(0, 2), draft] },
    ]),
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const [full, thin] = parse(stdout);
  expect(Object.keys(full)).toEqual([
    'id',
    'verdict',
    'sure',
    'orientation',
    'competencies',
    'reasons',
    'without',
  ]);
  expect(full).toMatchObject({
    id: 'full',
    verdict: 'cto',
    orientation: { balance: 0.7, interval: { low: 0.34, high: 1 } },
    competencies: { people_leadership: { kind: 'observed', mean: 2.5, observers: 2 } },
    without: [
      { panelist: 'Ana', verdict: 'insufficient_evidence' },
      { panelist: 'Ben', verdict: 'insufficient_evidence' },
      { panelist: 'Cleo', verdict: 'insufficient_evidence' },
    ],
  });
  expect(full.sure).toBeGreaterThan(0.5);
  expect(thin).toMatchObject({ id: 2, verdict: 'insufficient_evidence', sure: null });
  expect(thin.reasons).toContainEqual({ kind: 'too_few_cards', cards: 2, needed: 3 });
  expect(thin.without.map(({ panelist }: { panelist: string }) => panelist)).toEqual(['Ana', 'Ben']);
});

test('a card that was not submitted changes nothing, and a file gives what standard input gives', async () => {
  const draft = aFiledCard('Dan', [1, 1, 1, 1], { submitted: false });
  const folder = await mkdtemp(path.join(tmpdir(), 'bearing-recommend-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const place = path.join(folder, 'panels.json');
  await writeFile(place, file([{ id: 'c', panel: [draft, ...STRATEGIST] }]));
  const [fromFile, fromInput] = await Promise.all([
    run('', place),
    run(file([{ id: 'c', panel: STRATEGIST }])),
  ]);
  expect(fromFile).toEqual(fromInput);
});

test('a wrong candidate is answered in its place and told on standard error, the rest is done, the code is 1', async () => {
  const { code, stdout, stderr } = await run(
    file([
      { id: 'wrong', panel: [aFiledCard('Ana', [9, 1, 1, 1])] },
      { id: 'right', panel: STRATEGIST },
    ]),
  );
  expect(code).toBe(1);
  expect(parse(stdout).map(({ id, verdict, error }) => [id, verdict ?? null, error ?? null])).toEqual([
    ['wrong', null, 'panel[0].ratings.technical_strategy must be 1, 2, 3, 4 or null.'],
    ['right', 'cto', null],
  ]);
  expect(stderr).toBe('Candidate 1: panel[0].ratings.technical_strategy must be 1, 2, 3, 4 or null.\n');
});

test('notes without evidence are evidence of nothing, until their suggestions are taken as confirmed', async () => {
  const text =
    'Killed two product lines to put the whole company behind one platform bet; took it to the board and the investors.';
  const panel = STRATEGIST.map((card) => ({
    ...card,
    notes: [{ question: 'What was your boldest decision?', text }],
  }));
  const [plain, confirming] = await Promise.all([
    run(file([{ id: 'c', panel }])),
    run(file([{ id: 'c', panel }]), '--confirm-suggestions'),
  ]);
  expect(parse(plain.stdout)).toMatchObject([{ verdict: 'insufficient_evidence', orientation: null }]);
  expect(confirming).toMatchObject({ code: 0, stderr: '' });
  const [read] = parse(confirming.stdout);
  expect(read.verdict).toBe('cto');
  expect(read.orientation.balance).toBeGreaterThan(0.25);
});

test('what cannot begin says why and ends with 2; help is asked for by name', async () => {
  const [missing, unknown, broken, help] = await Promise.all([
    run('', 'no-such-file.json'),
    run('', '--fast'),
    run('{"candidates":'),
    run('', '--help'),
  ]);
  expect(missing).toMatchObject({ code: 2, stdout: '' });
  expect(missing.stderr).toMatch(/no-such-file\.json: /);
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toMatch(/--fast/);
  expect(broken).toMatchObject({ code: 2, stdout: '', stderr: 'The input is not valid JSON.\n' });
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: npm run -s recommend/);
});
