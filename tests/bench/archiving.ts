import { type BearingServer, startBearing } from '../support/bearing-server';
import { startPostgres } from '../support/postgres-server';
import { readZip } from '../support/read-zip';

const CANDIDACIES = 200;

/** What most people pack, and everything there is. */
const ORDERS = [
  { what: 'Markdown and workbook', file: ['markdown', 'xlsx'] },
  {
    what: 'every format but PDF',
    file: ['markdown', 'json', 'greenhouse', 'csv-candidates', 'csv-ratings', 'xlsx'],
  },
  { what: 'a PDF each', file: ['pdf'] },
] as const;

/** An opening with many candidates as an archive: on the embedded database, and on a PostgreSQL server of its own. */
export async function benchArchiving(): Promise<readonly string[]> {
  const embedded = await benchOn('the embedded database');
  const postgres = await startPostgres().catch((error: Error) => error);
  if (postgres instanceof Error)
    return [...embedded, `An archive on PostgreSQL: not measured. ${postgres.message}`];
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = postgres.url;
  try {
    return [...embedded, ...(await benchOn('PostgreSQL'))];
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    await postgres.stop();
  }
}

async function benchOn(database: string): Promise<readonly string[]> {
  const bearing = await startBearing();
  try {
    const { openingId, recruiter } = await bearing.scene('crowdedOpening', { candidacies: CANDIDACIES });
    const lines: string[] = [];
    for (const { what, file } of ORDERS) {
      // Filling the database took memory of its own, which a fresh process has not.
      await bearing.kill();
      await bearing.restart();
      const taken = await take(bearing, { openingId, personId: recruiter.id, file });
      lines.push(`An archive of ${CANDIDACIES} candidates on ${database}, ${what}: ${taken}`);
    }
    return lines;
  } finally {
    await bearing.close();
  }
}

type Order = { readonly openingId: string; readonly personId: string; readonly file: readonly string[] };

async function take(bearing: BearingServer, { openingId, personId, file }: Order): Promise<string> {
  const headers = {
    cookie: `next-auth.session-token=${await bearing.session(personId)}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  await fetch(`${bearing.url}/openings/${openingId}`, { headers }).then((page) => page.text());
  await bearing.scene('beginVitals', {});
  const began = performance.now();
  const answer = await fetch(`${bearing.url}/api/exports/openings/${openingId}/archive`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ file }),
  });
  if (!answer.ok || !answer.body) throw new Error(`The archive was refused: ${answer.status}.`);
  const parts: Uint8Array[] = [];
  let first = 0;
  for await (const part of answer.body) {
    first ||= performance.now() - began;
    parts.push(part);
  }
  const whole = performance.now() - began;
  const { growth, longestBlock } = await bearing.scene('endVitals', {});
  const bytes = new Uint8Array(Buffer.concat(parts));
  const files = await readZip(bytes);
  return [
    `${(whole / 1000).toFixed(1)} s`,
    `first byte after ${first.toFixed(0)} ms`,
    `${files.size} files, ${(bytes.length / 1e6).toFixed(1)} MB`,
    `memory at most ${(growth / 1e6).toFixed(0)} MB above where it stood`,
    `longest block ${longestBlock.toFixed(0)} ms`,
  ].join(', ');
}
