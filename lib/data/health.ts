import { prisma } from './database/current';

export type Health = { database: boolean; migrations: boolean };

/** Whether the database answers and holds every migration in `expected`. */
export async function readHealth(expected: readonly string[]): Promise<Health> {
  try {
    const applied = await prisma().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const names = new Set(applied.map((row) => row.migration_name));
    return { database: true, migrations: expected.every((name) => names.has(name)) };
  } catch {
    return { database: false, migrations: false };
  }
}
