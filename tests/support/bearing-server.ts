import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onServer, withDatabase } from './database-template';
import { freePort } from './free-port';
import type * as scenes from './scenes';

type Scenes = typeof scenes;
type SceneName = {
  [Name in keyof Scenes]: Scenes[Name] extends (given: never) => Promise<unknown> ? Name : never;
}[keyof Scenes];

/** A server of the product's own on a database of its own. */
export type BearingServer = {
  readonly url: string;
  scene<Name extends SceneName>(
    name: Name,
    input: Parameters<Scenes[Name]>[0],
  ): Promise<Awaited<ReturnType<Scenes[Name]>>>;
  /** Value of the session cookie of this person. */
  session(personId: string): Promise<string>;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export async function startBearing(settings: Record<string, string> = {}): Promise<BearingServer> {
  const data = await mkdtemp(path.join(tmpdir(), 'bearing-e2e-'));
  const database = await makeDatabase(process.env.DATABASE_URL);
  // Made once a run (`e2e-build.ts`); a server started by itself makes its own.
  const template = process.env.BEARING_TEST_TEMPLATE;
  if (template && !database.url) await cp(template, data, { recursive: true });
  const port = await freePort();
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    BEARING_DATA: data,
    BEARING_SECRET: 'a-secret-of-the-tests-long-enough-to-use',
    DATABASE_URL: database.url ?? '',
    ...settings,
  };
  let child = await launch(environment);
  let asked = 0;

  function ask(scene: string, input: unknown): Promise<unknown> {
    asked += 1;
    const id = asked;
    const { process: target } = child;
    return new Promise((resolve, reject) => {
      const onMessage = (answer: { id?: number; ok?: boolean; value?: unknown; message?: string }) => {
        if (answer.id !== id) return;
        target.off('message', onMessage);
        if (answer.ok) resolve(answer.value);
        else reject(new Error(answer.message));
      };
      target.on('message', onMessage);
      target.send({ id, scene, input });
    });
  }

  async function kill() {
    const gone = new Promise((resolve) => child.process.once('exit', resolve));
    child.process.kill('SIGKILL');
    await gone;
  }

  return {
    url: child.url,
    scene: (name, input) => ask(name, input) as never,
    session: (personId) => ask('session', { personId }) as Promise<string>,
    kill,
    async restart() {
      child = await launch(environment);
    },
    async close() {
      if (child.process.exitCode === null && child.process.signalCode === null) await kill();
      await database.remove();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function launch(environment: NodeJS.ProcessEnv): Promise<{ process: ChildProcess; url: string }> {
  const file = path.join(process.cwd(), 'tests', 'support', 'e2e-server.ts');
  const child = fork(file, {
    execArgv: ['--import', 'tsx'],
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.\n${output}`)));
    child.on('message', (message: { ready?: string }) => {
      if (message.ready) resolve({ process: child, url: message.ready });
    });
  });
}

async function makeDatabase(url: string | undefined) {
  if (!url) return { url: null, remove: async () => {} };
  const name = `bearing_e2e_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  return { url: withDatabase(url, name), remove: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`) };
}
