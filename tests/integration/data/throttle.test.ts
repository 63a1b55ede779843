import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { countAttempt, forgetAttempts } from '@/lib/data/throttle';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

async function attempt(times: number, key: string): Promise<(number | null)[]> {
  const waits: (number | null)[] = [];
  for (let count = 0; count < times; count += 1) waits.push(await countAttempt('sign_in_account', key));
  return waits;
}

describe('the throttle of sign-ins', () => {
  it('hears eight attempts for one account and then names the seconds to wait', async () => {
    const waits = await attempt(9, 'ines@x.test');
    expect(waits.slice(0, 8)).toEqual(Array(8).fill(null));
    expect(waits[8]).toBeGreaterThan(0);
    expect(waits[8]).toBeLessThanOrEqual(15 * 60);
  });

  it('counts attempts that come at once', async () => {
    const waits = await Promise.all(
      Array.from({ length: 12 }, () => countAttempt('sign_in_account', 'bo@x.test')),
    );
    expect(waits.filter((wait) => wait === null)).toHaveLength(8);
  });

  it('counts each account, and each kind of attempt, apart', async () => {
    await attempt(9, 'kai@x.test');
    expect(await countAttempt('sign_in_account', 'lea@x.test')).toBeNull();
    expect(await countAttempt('setup_address', 'kai@x.test')).toBeNull();
  });

  it('forgets the attempts of an account that signed in', async () => {
    await attempt(8, 'mia@x.test');
    await forgetAttempts('sign_in_account', 'mia@x.test');
    expect(await countAttempt('sign_in_account', 'mia@x.test')).toBeNull();
  });

  it('hears again when the window is over', async () => {
    await attempt(9, 'noa@x.test');
    await prisma().rateLimiterFlexible.update({
      where: { key: 'sign_in_account:noa@x.test' },
      data: { expire: new Date(Date.now() - 1000) },
    });
    expect(await countAttempt('sign_in_account', 'noa@x.test')).toBeNull();
  });

  it('keeps its counts in the database, where a restart finds them', async () => {
    await attempt(3, 'ola@x.test');
    const row = await prisma().rateLimiterFlexible.findUnique({
      where: { key: 'sign_in_account:ola@x.test' },
    });
    expect(row?.points).toBe(3);
  });
});
