import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { applyMigrations } from './migrations';

/**
 * Applies migrations to a PostgreSQL server and closes the connection it took. The adapter cuts scripts at every
 * semicolon, also within a function's body, so scripts go to the server whole, which runs them statement by statement.
 */
export async function migrateServer(url: string, directory: string): Promise<readonly string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  const inner = new PrismaPg(pool, { disposeExternalPool: false });
  const withWholeScripts = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => withWholeScripts(await inner.connect()),
    connectToShadowDb: () => inner.connectToShadowDb(),
  };
  try {
    return await applyMigrations(factory, directory);
  } finally {
    await pool.end();
  }
}
