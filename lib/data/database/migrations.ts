import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { listMigrationNames } from './migration-names';
import { openSchemaEngine } from './schema-engine';

const NO_FILTERS = { externalTables: [], externalEnums: [] };
const LOCKFILE = 'migration_lock.toml';

/** Applies what is not applied yet, in Prisma's own format and records, and names it. */
export async function applyMigrations(
  factory: SqlMigrationAwareDriverAdapterFactory,
  directory: string,
): Promise<readonly string[]> {
  const engine = await openSchemaEngine(factory);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await listMigrations(directory),
    filters: NO_FILTERS,
  });
  return appliedMigrationNames;
}

/** The SQL that leads from the migrations to the schema; null when they agree. */
export async function findDrift(
  factory: SqlMigrationAwareDriverAdapterFactory,
  directory: string,
  schemaFile: string,
): Promise<string | null> {
  const datamodel = await readFile(schemaFile, 'utf8');
  const engine = await openSchemaEngine(factory, datamodel);
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await listMigrations(directory)) },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: datamodel }] },
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
  });
  return exitCode === 2 ? (stdout ?? '') : null;
}

async function listMigrations(directory: string): Promise<MigrationList> {
  const names = await listMigrationNames(directory);
  return {
    baseDir: directory,
    lockfile: { path: LOCKFILE, content: await readFile(path.join(directory, LOCKFILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(directory, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}
