import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectEmbedded, connectServer, type Database } from '@/lib/data/database/connection';
import { setDatabase } from '@/lib/data/database/current';
import { type DatabaseTemplate, onServer, withDatabase } from './database-template';

/** A fresh, migrated database for this test file, open before its first test; `prisma()` reaches it. */
export function openTestDatabase(): void {
  let database: Database | undefined;
  let remove = async () => {};

  beforeAll(async () => {
    const copy = await copyTemplate(inject('databaseTemplate'));
    database = copy.database;
    remove = copy.remove;
    setDatabase(database);
  });

  afterAll(async () => {
    await database?.close();
    await remove();
  });
}

async function copyTemplate(template: DatabaseTemplate) {
  if (template.kind === 'embedded') {
    const engine = await PGlite.create({ loadDataDir: new Blob([await readFile(template.dump)]) });
    return { database: connectEmbedded(engine), remove: async () => {} };
  }
  const name = `bearing_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(template.url, `CREATE DATABASE ${name} TEMPLATE ${template.name}`);
  return {
    database: connectServer(withDatabase(template.url, name), 8),
    remove: () => onServer(template.url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
