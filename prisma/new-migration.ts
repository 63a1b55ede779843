import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { findDrift } from '../lib/data/database/migrations';

/** `npm run migration -- add-something`: writes the SQL from the migrations to the schema into a new migration. */
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Give the migration a kebab-case name: npm run migration -- add-something');
  process.exit(1);
}

const directory = fileURLToPath(new URL('./migrations', import.meta.url));
const schema = fileURLToPath(new URL('./schema.prisma', import.meta.url));
const sql = await findDrift(new PrismaPGlite(await PGlite.create()), directory, schema);
if (sql === null) {
  console.log('Schema and migrations agree; nothing to write.');
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const target = path.join(directory, `${stamp}_${name.replaceAll('-', '_')}`);
await mkdir(target);
await writeFile(path.join(target, 'migration.sql'), sql);
console.log(`Wrote ${path.relative(process.cwd(), target)}/migration.sql. Read it before you commit it.`);
process.exit(0);
