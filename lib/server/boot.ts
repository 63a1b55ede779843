import { randomInt } from 'node:crypto';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { setDatabase } from '../data/database/current';
import { migrationsDirectory } from '../data/database/directory';
import { type OpenResult, openEmbedded, openServer } from '../data/database/open';
import { ensureReferenceData } from '../data/reference';
import type { Environment } from '../env';
import { setPrinter } from '../export/pdf/current-printer';
import { openPrinter } from '../export/pdf/open-printer';
import { type Mailer, setMailer } from '../mail/current-mailer';
import { openMailer } from '../mail/open-mailer';
import { setReader } from '../reading/current-reader';
import { openReader } from '../reading/open-reader';
import { type MailSchedule, setRuntime } from '../runtime';
import { buildWhenNeeded } from './build';
import { startOwnSchedule, startSharedSchedule } from './mail-schedule';
import { readOrCreateSecret } from './secret';
import { isLoopback, isPortFree, serve } from './serve';

export type BootOptions = {
  readonly development: boolean;
  /** Told in one line each what is being done. */
  readonly say: (sentence: string) => void;
  /** Whether time sends mail by itself. Off in tests, which say when a round is run. */
  readonly schedule: boolean;
};

export type Booted =
  | { ok: true; url: string; secret: string; setupCode: string | null; close(): Promise<void> }
  | { ok: false; sentence: string };

/**
 * Garbage is collected once a fifth more is in use than after the last time. Left to itself the engine waits until it is
 * several times as much, which two hundred candidates in one archive reach: half a gigabyte, against less than a fifth of
 * it, in the same time (`npm run bench`).
 */
const TIDY = '--heap-growing-percent=20';

/** From settings to a server that answers: port, build, lock, migrations, listening. */
export async function boot(
  environment: Environment,
  { development, say, schedule }: BootOptions,
): Promise<Booted> {
  setFlagsFromString(TIDY);
  const { HOST, PORT, DATABASE_URL, BEARING_SECRET } = environment;
  const data = path.resolve(environment.BEARING_DATA);
  if (DATABASE_URL && !BEARING_SECRET && !development) {
    return {
      ok: false,
      sentence:
        'BEARING_SECRET is missing. With DATABASE_URL, set it to at least 32 random characters, the same on every server.',
    };
  }
  const probe = await isPortFree(HOST, PORT);
  if (!probe.free) return { ok: false, sentence: probe.sentence };

  if (!development) await buildWhenNeeded(process.cwd(), say);

  say(DATABASE_URL ? 'Connecting to the PostgreSQL server.' : `Opening the embedded database in ${data}.`);
  const opened = DATABASE_URL
    ? await openServer(DATABASE_URL, environment.DATABASE_POOL, migrationsDirectory())
    : await openEmbedded(data, migrationsDirectory());
  if (!opened.ok) return { ok: false, sentence: toSentence(opened) };
  say(
    opened.migrated.length > 0
      ? `Applied migrations: ${opened.migrated.length}.`
      : 'The database has every migration.',
  );
  setDatabase(opened.database);
  await ensureReferenceData();

  const open = !isLoopback(HOST);
  // No browser reaches 0.0.0.0; who listens everywhere is reached on this machine by its usual name.
  const isNamed = open && HOST !== '0.0.0.0' && HOST !== '::';
  const url =
    environment.BEARING_URL?.replace(/\/+$/, '') ?? `http://${isNamed ? HOST : 'localhost'}:${PORT}`;
  const secret = BEARING_SECRET ?? (await readOrCreateSecret(data));
  const setupCode = open ? String(randomInt(0, 1e8)).padStart(8, '0') : null;
  // next-auth takes the address it builds links and cookies from here.
  process.env.NEXTAUTH_URL = url;
  const mailer = openConfiguredMailer(environment);
  setMailer(mailer);
  const kind = !mailer || !schedule ? 'off' : DATABASE_URL ? 'shared' : 'in_process';
  setRuntime({ secret, url, setupCode, mail: toMailRuntime(environment, kind) });

  const reader = openReader();
  setReader(reader);
  // Starts its thread now, so that the first note of the day does not wait for it.
  void reader.encode([]).catch(() => undefined);

  const printer = openPrinter();
  setPrinter(printer);

  const server = await serve({
    host: HOST,
    port: PORT,
    development,
    secure: url.startsWith('https:'),
    trustProxy: environment.BEARING_TRUST_PROXY,
  });
  if (!server.ok) {
    mailer?.close();
    await reader.close();
    await printer.close();
    await opened.database.close();
    return server;
  }
  const rounds =
    kind === 'shared' && DATABASE_URL
      ? await startSharedSchedule(DATABASE_URL, { say })
      : kind === 'in_process'
        ? startOwnSchedule({ say })
        : null;
  say(SCHEDULE_SENTENCES[mailer ? kind : 'no_mail']);
  return {
    ok: true,
    url,
    secret,
    setupCode,
    async close() {
      await server.close();
      await rounds?.close();
      mailer?.close();
      await reader.close();
      await printer.close();
      await opened.database.close();
    },
  };
}

const SCHEDULE_SENTENCES: Readonly<Record<MailSchedule | 'no_mail', string>> = {
  no_mail: 'No mail server is set in BEARING_SMTP_URL, so no mail is sent.',
  off: 'Mail is set up, and nothing is sent by itself.',
  in_process: 'Mail is sent from this process, which looks every minute what is due.',
  shared: 'Mail is sent by jobs in the PostgreSQL database, which servers on it share.',
};

function openConfiguredMailer({ BEARING_SMTP_URL, BEARING_MAIL_FROM }: Environment): Mailer | null {
  if (!BEARING_SMTP_URL || !BEARING_MAIL_FROM) return null;
  return openMailer({ url: BEARING_SMTP_URL, from: BEARING_MAIL_FROM });
}

/** The user and password of the mail server stay out of what pages can read. */
function toMailRuntime({ BEARING_SMTP_URL, BEARING_MAIL_FROM }: Environment, schedule: MailSchedule) {
  if (!BEARING_SMTP_URL || !BEARING_MAIL_FROM) return null;
  return { from: BEARING_MAIL_FROM, host: new URL(BEARING_SMTP_URL).host, schedule };
}

function toSentence(failure: Extract<OpenResult, { ok: false }>): string {
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
