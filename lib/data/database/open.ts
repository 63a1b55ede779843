import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { connectEmbedded, connectServer, type Database } from './connection';
import { takeDataLock } from './data-lock';
import { applyMigrations } from './migrations';
import { migrateServer } from './server-migrations';

export type OpenFailure =
  | { code: 'data_locked'; directory: string; holder: string }
  | { code: 'data_unwritable'; directory: string; cause: string }
  | { code: 'server_unreachable'; cause: string }
  | { code: 'server_too_old'; version: string };

export type Opened = { database: Database; migrated: readonly string[] };
export type OpenResult = ({ ok: true } & Opened) | ({ ok: false } & OpenFailure);

const OLDEST_SERVER = 150_000;
/** Any constant: servers that start together migrate one after the other. */
const MIGRATION_LOCK = 728_113_904;

/** Makes the data directory (0700) and takes its lock; the database inside is opened afterwards. */
export async function openEmbedded(directory: string, migrations: string): Promise<OpenResult> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await chmod(directory, 0o700);
  } catch (error) {
    return { ok: false, code: 'data_unwritable', directory, cause: messageOf(error) };
  }
  const attempt = await takeDataLock(directory);
  if (!attempt.ok) return { ok: false, code: 'data_locked', directory, holder: attempt.holder };

  const engine = await PGlite.create({ dataDir: path.join(directory, 'database') });
  const migrated = await applyMigrations(new PrismaPGlite(engine), migrations);
  const database = connectEmbedded(engine);
  return {
    ok: true,
    migrated,
    database: {
      ...database,
      async close() {
        await database.close();
        await attempt.lock.release();
      },
    },
  };
}

export async function openServer(url: string, pool: number, migrations: string): Promise<OpenResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    return { ok: false, code: 'server_unreachable', cause: messageOf(error) };
  }
  try {
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    const version = Number(rows[0]?.server_version_num);
    if (!(version >= OLDEST_SERVER)) {
      return { ok: false, code: 'server_too_old', version: String(Math.floor(version / 10_000)) };
    }
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const migrated = await migrateServer(url, migrations);
    return { ok: true, migrated, database: connectServer(url, pool) };
  } finally {
    await client.end();
  }
}

/** Connection errors on several addresses arrive as one error without a message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
