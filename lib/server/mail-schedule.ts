import PgBoss from 'pg-boss';
import { runMailRound } from '../mail/deliver';
import type { MailSchedule } from '../runtime';

export type RunningSchedule = { readonly kind: MailSchedule; close(): Promise<void> };

/** A schema of its own: the migrations of the application neither make it nor look at it. */
const SCHEMA = 'bearing_jobs';
const QUEUE = 'mail-round';
const EVERY_MINUTE = '* * * * *';
const MINUTE_MS = 60_000;

export type ScheduleOptions = {
  readonly say: (sentence: string) => void;
  readonly round?: (now: Date) => Promise<void>;
};

/**
 * Jobs in the shared database, so that of several servers one runs each round and a round that a killed server left
 * is run again. Rounds decide on nothing twice, so that neither this nor the outbox rests on the other alone.
 */
export async function startSharedSchedule(
  connectionString: string,
  { say, round = runMailRound }: ScheduleOptions,
): Promise<RunningSchedule> {
  const boss = new PgBoss({
    connectionString,
    schema: SCHEMA,
    max: 2,
    application_name: 'bearing jobs',
    // Two servers look for the minute that begins; the database lets one of them file its job.
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 5,
    // A round a minute: what is done is of no further use.
    archiveCompletedAfterSeconds: 600,
    deleteAfterHours: 1,
  });
  boss.on('error', (error) => say(`The schedule for mail met an error and goes on: ${error.message}`));
  await boss.start();
  await boss.createQueue(QUEUE, { name: QUEUE, policy: 'stately', retryLimit: 2, expireInSeconds: 300 });
  await boss.work(QUEUE, { pollingIntervalSeconds: 2 }, async () => round(new Date()));
  await boss.schedule(QUEUE, EVERY_MINUTE, {}, { tz: 'UTC', retryLimit: 2, expireInSeconds: 300 });
  return { kind: 'shared', close: () => boss.stop({ graceful: true, wait: true, timeout: 20_000 }) };
}

/** The embedded database has one process, so there is nobody to share the rounds with. */
export function startOwnSchedule({ say, round = runMailRound }: ScheduleOptions): RunningSchedule {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const turn = () => {
    if (busy) return;
    busy = true;
    running = round(new Date())
      .catch((error: Error) => say(`A round of mail failed and is tried again in a minute: ${error.message}`))
      .finally(() => {
        busy = false;
      });
  };
  const timer = setInterval(turn, MINUTE_MS);
  turn();
  return {
    kind: 'in_process',
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
