import { randomInt } from 'node:crypto';
import path from 'node:path';
import { isSetUp } from '../data/account';
import { setDatabase } from '../data/database/current';
import { migrationsDirectory } from '../data/database/directory';
import { type OpenResult, openEmbedded, openServer } from '../data/database/open';
import { ensureReferenceData } from '../data/reference';
import { type Environment, parseEnvironment } from '../env';
import { setRuntime } from '../runtime';
import { buildWhenNeeded } from './build';
import { readOrCreateSecret } from './secret';
import { isLoopback, isPortFree, serve } from './serve';

const say = (sentence: string) => console.log(sentence);

/** Ends the process with the one sentence a person needs. */
function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const development = process.argv.includes('--dev');
// The framework reads both when it is loaded, which `serve` does last.
Object.assign(process.env, {
  NODE_ENV: development ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
});

const parsed = parseEnvironment(process.env);
if (!parsed.ok) fail(parsed.problems.join(' '));
await start(parsed.environment);

async function start(environment: Environment): Promise<void> {
  const { HOST, PORT, DATABASE_URL, BEARING_SECRET } = environment;
  const data = path.resolve(environment.BEARING_DATA);
  if (DATABASE_URL && !BEARING_SECRET && !development) {
    fail(
      'BEARING_SECRET is missing. With DATABASE_URL, set it to at least 32 random characters, the same on every server.',
    );
  }
  const taken = await isPortFree(HOST, PORT);
  if (!taken.free) fail(taken.sentence);

  if (!development) await buildWhenNeeded(process.cwd(), say);

  say(DATABASE_URL ? 'Connecting to the PostgreSQL server.' : `Opening the embedded database in ${data}.`);
  const opened = DATABASE_URL
    ? await openServer(DATABASE_URL, environment.DATABASE_POOL, migrationsDirectory())
    : await openEmbedded(data, migrationsDirectory());
  if (!opened.ok) fail(describe(opened));
  say(
    opened.migrated.length > 0
      ? `Applied ${opened.migrated.length} migrations.`
      : 'The database is up to date.',
  );
  setDatabase(opened.database);
  await ensureReferenceData();

  const setupCode = isLoopback(HOST) ? null : String(randomInt(0, 1e8)).padStart(8, '0');
  const secret = BEARING_SECRET ?? (await readOrCreateSecret(data));
  const url =
    environment.BEARING_URL?.replace(/\/+$/, '') ?? `http://${isLoopback(HOST) ? 'localhost' : HOST}:${PORT}`;
  process.env.NEXTAUTH_URL = url;
  setRuntime({ secret, url, setupCode });

  const server = await serve({
    host: HOST,
    port: PORT,
    development,
    secure: url.startsWith('https:'),
    trustProxy: environment.BEARING_TRUST_PROXY,
  });
  if (!server.ok) fail(server.sentence);
  say(`Bearing is ready at ${url}`);
  if (!(await isSetUp()) && setupCode) say(`Setup code for the first visit: ${setupCode}`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await opened.database.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function describe(failure: Extract<OpenResult, { ok: false }>): string {
  switch (failure.code) {
    case 'data_locked':
      return `The data directory ${failure.directory} is in use by ${failure.holder}. Stop that process, or set BEARING_DATA to another directory.`;
    case 'data_unwritable':
      return `The data directory ${failure.directory} cannot be used: ${failure.cause}.`;
    case 'server_unreachable':
      return `The PostgreSQL server in DATABASE_URL cannot be reached: ${failure.cause}.`;
    case 'server_too_old':
      return `The PostgreSQL server in DATABASE_URL is version ${failure.version}; Bearing needs 15 or later.`;
  }
}
