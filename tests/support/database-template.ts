import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { TestProject } from 'vitest/node';
import { connectEmbedded, connectServer } from '@/lib/data/database/connection';
import { setDatabase } from '@/lib/data/database/current';
import { migrationsDirectory } from '@/lib/data/database/directory';
import { applyMigrations } from '@/lib/data/database/migrations';
import { migrateServer } from '@/lib/data/database/server-migrations';
import { ensureReferenceData } from '@/lib/data/reference';

export type DatabaseTemplate =
  | { readonly kind: 'embedded'; readonly dump: string }
  | { readonly kind: 'server'; readonly url: string; readonly name: string };

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate;
  }
}

type Made = { readonly template: DatabaseTemplate; readonly remove: () => Promise<void> };

/** Projects are set up side by side in one process, where migrations cannot run twice at once. */
const registry = globalThis as typeof globalThis & { bearingTemplate?: Promise<Made> };

/** Migrates one database for the whole run, whichever project asks first; every test file starts from a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  registry.bearingTemplate ??= process.env.DATABASE_URL
    ? makeOnServer(process.env.DATABASE_URL)
    : makeEmbedded();
  const made = await registry.bearingTemplate;
  project.provide('databaseTemplate', made.template);
  return async () => {
    if (!registry.bearingTemplate) return;
    registry.bearingTemplate = undefined;
    await made.remove();
  };
}

async function makeEmbedded(): Promise<Made> {
  const engine = await PGlite.create();
  await applyMigrations(new PrismaPGlite(engine), migrationsDirectory());
  const database = connectEmbedded(engine);
  setDatabase(database);
  await ensureReferenceData();
  const directory = await mkdtemp(path.join(tmpdir(), 'bearing-template-'));
  const dump = path.join(directory, 'template.tar');
  const blob = await engine.dumpDataDir('none');
  await writeFile(dump, Buffer.from(await blob.arrayBuffer()));
  await database.close();
  return {
    template: { kind: 'embedded', dump } as const,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function makeOnServer(url: string): Promise<Made> {
  const name = `bearing_template_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  const templateUrl = withDatabase(url, name);
  await migrateServer(templateUrl, migrationsDirectory());
  const database = connectServer(templateUrl, 2);
  setDatabase(database);
  await ensureReferenceData();
  await database.close();
  return {
    template: { kind: 'server', url, name } as const,
    remove: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

export async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
