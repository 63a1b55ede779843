import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { describe, expect, it } from 'vitest';
import { migrationsDirectory } from '@/lib/data/database/directory';
import { listMigrationNames } from '@/lib/data/database/migration-names';
import { applyMigrations, findDrift } from '@/lib/data/database/migrations';

const schema = path.join(process.cwd(), 'prisma', 'schema.prisma');

describe('the migrations', () => {
  it('lead to exactly the schema', async () => {
    const engine = await PGlite.create();
    expect(await findDrift(new PrismaPGlite(engine), migrationsDirectory(), schema)).toBeNull();
    await engine.close();
  });

  it('apply once, and nothing the second time', async () => {
    const engine = await PGlite.create();
    const factory = new PrismaPGlite(engine);
    expect(await applyMigrations(factory, migrationsDirectory())).toEqual(
      await listMigrationNames(migrationsDirectory()),
    );
    expect(await applyMigrations(factory, migrationsDirectory())).toEqual([]);
    await engine.close();
  });
});
