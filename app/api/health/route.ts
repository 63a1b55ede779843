import { migrationsDirectory } from '@/lib/data/database/directory';
import { listMigrationNames } from '@/lib/data/database/migration-names';
import { readHealth } from '@/lib/data/health';

export const dynamic = 'force-dynamic';

/** Readiness: 200 when the database answers and every migration is applied, else 503. */
export async function GET(): Promise<Response> {
  const health = await readHealth(await listMigrationNames(migrationsDirectory()));
  const ready = health.database && health.migrations;
  return Response.json(
    { ready, ...health },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
