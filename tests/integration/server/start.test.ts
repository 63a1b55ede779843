import { mkdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '@/tests/support/free-port';
import {
  afterBlock,
  type Ended,
  type SpawnedServer,
  startServer,
  startToFail,
  temporaryData,
} from './spawned-server';

/** The whole of standard error is the one line a person needs. */
function expectRefusal(ended: Ended, sentence: RegExp): void {
  expect(ended.stderr.trim()).toMatch(sentence);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.code).toBe(1);
}

async function modeOf(target: string): Promise<string> {
  return ((await stat(target)).mode & 0o777).toString(8);
}

describe('a start that cannot succeed says why in one line and exits with 1', () => {
  it('when the port is taken', async () => {
    const holder = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => holder.close(() => resolve())));
    const ended = await startToFail(onTestFinished, {
      PORT: String(port),
      BEARING_DATA: await temporaryData(onTestFinished),
    });
    expectRefusal(ended, new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken\\..*PORT`));
  });

  it('when no PostgreSQL server answers at DATABASE_URL, without showing its password', async () => {
    const nobody = await freePort();
    const ended = await startToFail(onTestFinished, {
      PORT: String(await freePort()),
      DATABASE_URL: `postgresql://bearing:secret-of-the-database@127.0.0.1:${nobody}/bearing`,
      BEARING_SECRET: 'a-secret-of-the-tests-long-enough-to-use',
      BEARING_DATA: await temporaryData(onTestFinished),
    });
    expectRefusal(ended, /^The PostgreSQL server in DATABASE_URL cannot be reached: /);
    expect(ended.stdout + ended.stderr).not.toContain('secret-of-the-database');
  });

  it('when DATABASE_URL comes without BEARING_SECRET', async () => {
    const ended = await startToFail(onTestFinished, {
      PORT: String(await freePort()),
      DATABASE_URL: 'postgresql://bearing@127.0.0.1/bearing',
      BEARING_DATA: await temporaryData(onTestFinished),
    });
    expectRefusal(ended, /^BEARING_SECRET is missing\./);
  });

  it.each(['eighty', '70000'])('when PORT is %s', async (port) => {
    const ended = await startToFail(onTestFinished, { PORT: port });
    expectRefusal(ended, /^PORT must be /);
  });

  it('when a file stands where the data directory should be', async () => {
    const ended = await startToFail(onTestFinished, {
      PORT: String(await freePort()),
      BEARING_DATA: path.join(path.resolve('package.json'), 'data'),
    });
    expectRefusal(ended, /^The data directory .* cannot be used: /);
  });
});

describe('a start on the embedded database', () => {
  let data: string;
  let server: SpawnedServer;

  const later = afterBlock();

  beforeAll(async () => {
    data = await temporaryData(later);
    // Stood open to everybody before.
    await mkdir(data, { mode: 0o755 });
    server = await startServer(later, { BEARING_DATA: data });
  });

  it('closes the data directory and the secret to other people', async () => {
    expect(await modeOf(data)).toBe('700');
    expect(await modeOf(path.join(data, 'secret'))).toBe('600');
    expect((await readFile(path.join(data, 'secret'), 'utf8')).length).toBeGreaterThanOrEqual(32);
  });

  it('answers that it is ready', async () => {
    const answer = await fetch(`${server.url}/api/health`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ready: true, database: true, migrations: true });
  });

  it('asks for no setup code where only this machine can connect', () => {
    expect(server.printed()).toContain('Bearing is ready at');
    expect(server.printed()).not.toMatch(/setup code/i);
  });

  it('refuses a second server on the directory by the process that holds it, which goes on serving', async () => {
    const ended = await startToFail(onTestFinished, { PORT: String(await freePort()), BEARING_DATA: data });
    expectRefusal(ended, new RegExp(`is in use by process ${server.pid} on `));
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  it('prints a setup code of eight digits where other machines can connect', async () => {
    const open = await startServer(onTestFinished, {
      BEARING_DATA: await temporaryData(onTestFinished),
      HOST: '0.0.0.0',
    });
    expect(open.printed()).toMatch(/^Setup code for the first visit: \d{8}$/m);
  });

  it('works at once on the directory and port of a server that was killed, with the same secret', async () => {
    const secret = await readFile(path.join(data, 'secret'), 'utf8');
    await server.kill();
    const next = await startServer(onTestFinished, { BEARING_DATA: data, PORT: new URL(server.url).port });
    expect((await fetch(`${next.url}/api/health`)).status).toBe(200);
    expect(await readFile(path.join(data, 'secret'), 'utf8')).toBe(secret);
    expect(next.printed()).toContain('The database has every migration.');
  });
});
