import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port';

export type PostgresServer = {
  /** Of a superuser, on its `postgres` database. */
  readonly url: string;
  stop(): Promise<void>;
};

const run = promisify(execFile);
const USER = 'bearing';
const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL server of our own: temporary directory, free port, loopback only, gone when stopped. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = findBinaries();
  const owner = findOwner();
  const home = await mkdtemp(path.join(tmpdir(), 'bearing-postgres-'));
  const data = path.join(home, 'data');
  const password = randomBytes(18).toString('base64url');
  const passwordFile = path.join(home, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner)
    await Promise.all([chown(home, owner.uid, owner.gid), chown(passwordFile, owner.uid, owner.gid)]);

  const port = await freePort();
  const call = (program: string, ...options: string[]) =>
    run(path.join(binaries, program), options, { ...owner, cwd: home });
  const remove = () => rm(home, { recursive: true, force: true });

  try {
    const access = ['--username', USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
    await call('initdb', '--pgdata', data, '--encoding', 'UTF8', '--locale', 'C', '--no-sync', ...access);
    // What it holds is thrown away, so it need not survive a power cut.
    const settings = `-p ${port} -h 127.0.0.1 -k ${home} -c fsync=off`;
    await call('pg_ctl', 'start', '--wait', '-D', data, '-l', path.join(home, 'log'), '-o', settings);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    url: `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await call('pg_ctl', 'stop', '--wait', '-D', data, '-m', 'fast');
      await remove();
    },
  };
}

/** Debian keeps a directory for each version; elsewhere they are on the path. */
function findBinaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const found = [
    ...newestFirst.map((version) => path.join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ].find((directory) => existsSync(path.join(directory, 'initdb')));
  if (!found) throw new Error('No PostgreSQL was found. On Debian or Ubuntu: apt-get install postgresql.');
  return found;
}

/** The server refuses to run as root, so root hands it to the user its package made. */
function findOwner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const ask = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}
