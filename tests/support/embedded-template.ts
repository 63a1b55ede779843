import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { migrationsDirectory } from '@/lib/data/database/directory';
import { applyMigrations } from '@/lib/data/database/migrations';

/** `tsx tests/support/embedded-template.ts <directory>`: a migrated embedded database, for many servers to begin from. */
const [directory = ''] = process.argv.slice(2);
const engine = await PGlite.create({ dataDir: path.join(directory, 'database') });
await applyMigrations(new PrismaPGlite(engine), migrationsDirectory());
await engine.close();
