import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startOwnSchedule, startSharedSchedule } from '@/lib/server/mail-schedule';
import { startPostgres } from '@/tests/support/postgres-server';

const silent = () => {};

/** Resolves once the round has been run as often as asked. */
function rounds(wanted: number) {
  const times: number[] = [];
  let done = () => {};
  const enough = new Promise<void>((resolve) => {
    done = resolve;
  });
  const round = async (now: Date) => {
    times.push(now.getTime());
    if (times.length >= wanted) done();
  };
  return { times, enough, round };
}

async function schemasWithTables(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT DISTINCT schemaname AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
  );
  await client.end();
  return rows.map(({ name }) => name);
}

describe('the schedule of a process by itself', () => {
  it('looks at its start and waits for the round that runs when it is closed', async () => {
    let finish = () => {};
    const begun: Date[] = [];
    const schedule = startOwnSchedule({
      say: silent,
      round: (now) => {
        begun.push(now);
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    expect(begun).toHaveLength(1);
    let closed = false;
    const closing = schedule.close().then(() => {
      closed = true;
    });
    await Promise.resolve();
    expect(closed).toBe(false);
    finish();
    await closing;
    expect(schedule.kind).toBe('in_process');
  });

  it('says that a round failed and goes on', async () => {
    const said: string[] = [];
    const schedule = startOwnSchedule({
      say: (sentence) => said.push(sentence),
      round: () => Promise.reject(new Error('the disk is full')),
    });
    await schedule.close();
    expect(said).toEqual(['A round of mail failed and is tried again in a minute: the disk is full']);
  });
});

describe('the schedule that servers share', () => {
  it('runs a round once on two servers, goes on where one is gone, and keeps to a schema of its own', async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.stop());
    const seen = rounds(1);
    const open = () => startSharedSchedule(postgres.url, { say: silent, round: seen.round });
    const [first, second] = [await open(), await open()];
    await seen.enough;
    const beforeRestart = seen.times.length;
    expect(beforeRestart).toBe(1);
    await first.close();
    const again = await open();
    await second.close();
    expect(again.kind).toBe('shared');
    const minutes = seen.times.map((at) => Math.floor(at / 60_000));
    expect(new Set(minutes).size).toBe(seen.times.length);
    await again.close();
    expect(await schemasWithTables(postgres.url)).toEqual(['bearing_jobs']);
  });
});
