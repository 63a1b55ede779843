import { startBearing } from '../support/bearing-server';
import { startPostgres } from '../support/postgres-server';
import { measure, toLine } from './measure';

const CANDIDACIES = 200;

/**
 * The page a recruiter opens of an opening with many candidates, from the request to the last byte: session, queries,
 * drawing. On a PostgreSQL server of its own; on a machine without one it says so.
 */
export async function benchOpening(): Promise<readonly string[]> {
  const postgres = await startPostgres().catch((error: Error) => error);
  if (postgres instanceof Error)
    return [`Opening a list of ${CANDIDACIES}: not measured. ${postgres.message}`];
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = postgres.url;
  try {
    return [await benchPage()];
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    await postgres.stop();
  }
}

async function benchPage(): Promise<string> {
  const bearing = await startBearing();
  try {
    const { openingId, recruiter } = await bearing.scene('crowdedOpening', { candidacies: CANDIDACIES });
    const headers = { cookie: `next-auth.session-token=${await bearing.session(recruiter.id)}` };
    const open = async () => {
      const answer = await fetch(`${bearing.url}/openings/${openingId}`, { headers });
      const page = await answer.text();
      if (!answer.ok || !page.includes(`${CANDIDACIES} candidates`)) {
        throw new Error(`The list does not hold every candidate: it answered ${answer.status}.`);
      }
    };
    return toLine(
      `Opening a list of ${CANDIDACIES} candidates on PostgreSQL, whole page`,
      await measure(100, open),
    );
  } finally {
    await bearing.close();
  }
}
