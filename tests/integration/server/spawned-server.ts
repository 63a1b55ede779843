import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { freePort } from '@/tests/support/free-port';

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** What `npm start` runs, as a process of its own with nothing in its environment but what is named. */
export type SpawnedServer = {
  readonly pid: number;
  readonly url: string;
  /** All that it has printed so far. */
  printed(): string;
  kill(): Promise<void>;
};

/** `onTestFinished` of a test, or `afterBlock()` for what a block of tests shares. */
type Later = (cleanUp: () => Promise<void>) => void;

/** Called in a block's body: what is handed to the answer runs after the block, last first. */
export function afterBlock(): Later {
  const cleanUps: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  });
  return (cleanUp) => {
    cleanUps.push(cleanUp);
  };
}

/** A path for a data directory that goes with what asked for it. */
export async function temporaryData(later: Later): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'bearing-start-'));
  later(() => rm(home, { recursive: true, force: true }));
  return path.join(home, 'data');
}

/** Starts and waits until it says that it is ready. */
export async function startServer(later: Later, settings: Record<string, string>): Promise<SpawnedServer> {
  const port = settings.PORT ?? String(await freePort());
  const { child, output, ended } = launch({ ...settings, PORT: port });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  later(kill);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output.stdout.includes('Bearing is ready at')) resolve();
    });
    void ended.then(({ code, stderr }) => reject(new Error(`The server ended with ${code}. ${stderr}`)));
  });
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    printed: () => output.stdout + output.stderr,
    kill,
  };
}

/** Starts what is expected to give up, and waits for its end. */
export function startToFail(later: Later, settings: Record<string, string>): Promise<Ended> {
  const { child, ended } = launch(settings);
  later(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return ended;
}

function launch(settings: Record<string, string>): {
  child: ChildProcess;
  output: { stdout: string; stderr: string };
  ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/server/start.ts'], {
    // The whole environment is given here: settings of whoever runs the tests must not reach the server.
    env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...output })));
  return { child, output, ended };
}
