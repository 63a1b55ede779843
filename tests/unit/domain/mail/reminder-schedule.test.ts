import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAttempt } from '@/lib/domain/mail/backoff';
import { dayNumber, instantOf, isWorkingDay, localDayOf, parseTimeZone } from '@/lib/domain/mail/local-day';
import { findDueDigest, findDueReminder, listReminders } from '@/lib/domain/mail/reminder-schedule';

const clockIn = (timeZone: string, hour = 9) => ({ timeZone, hour });
const at = (iso: string) => new Date(iso);
const remindersOf = (endsAt: string, timeZone: string, hour = 9) =>
  listReminders(at(endsAt), clockIn(timeZone, hour)).map((instant) => instant.toISOString().slice(0, 16));

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
];

/** Each moment at which a reminder would go out if the server looked as often as told, while `up` says so. */
function walk(endsAt: Date, timeZone: string, up: (now: Date) => boolean = () => true, every = 30) {
  const sent = new Map<number, Date>();
  const month = 31 * 24 * 60;
  for (let minutes = -2 * 60; minutes < month; minutes += every) {
    const now = new Date(endsAt.getTime() + minutes * 60_000);
    if (!up(now)) continue;
    const due = findDueReminder(endsAt, clockIn(timeZone), now);
    if (due && !sent.has(due.day)) sent.set(due.day, now);
  }
  return [...sent.values()];
}

describe('the reminders of a card', () => {
  it('begin an hour after the end and go on each working morning, over the spring change in Berlin', () => {
    // Clocks go forward on Sunday 29 March 2026.
    expect(remindersOf('2026-03-25T15:00:00Z', 'Europe/Berlin')).toEqual([
      '2026-03-25T16:00',
      '2026-03-26T08:00',
      '2026-03-27T08:00',
      '2026-03-30T07:00',
      '2026-03-31T07:00',
      '2026-04-01T07:00',
      '2026-04-02T07:00',
      '2026-04-03T07:00',
      '2026-04-06T07:00',
      '2026-04-07T07:00',
    ]);
  });

  it('keep the local hour over the autumn change in Berlin', () => {
    // Clocks go back on Sunday 25 October 2026.
    expect(remindersOf('2026-10-22T10:00:00Z', 'Europe/Berlin').slice(1, 4)).toEqual([
      '2026-10-23T07:00',
      '2026-10-26T08:00',
      '2026-10-27T08:00',
    ]);
  });

  it('keep the local hour over both changes in New York', () => {
    expect(remindersOf('2026-03-05T20:00:00Z', 'America/New_York').slice(1, 3)).toEqual([
      '2026-03-06T14:00',
      '2026-03-09T13:00',
    ]);
    expect(remindersOf('2026-10-29T20:00:00Z', 'America/New_York').slice(1, 3)).toEqual([
      '2026-10-30T13:00',
      '2026-11-02T14:00',
    ]);
  });

  it('follow a change by half an hour on Lord Howe, and no change at all in Kolkata', () => {
    // +11:00 until 5 April 2026, +10:30 until 4 October.
    expect(remindersOf('2026-04-02T02:00:00Z', 'Australia/Lord_Howe').slice(1, 3)).toEqual([
      '2026-04-02T22:00',
      '2026-04-05T22:30',
    ]);
    expect(remindersOf('2026-10-01T02:00:00Z', 'Australia/Lord_Howe').slice(1, 3)).toEqual([
      '2026-10-01T22:30',
      '2026-10-04T22:00',
    ]);
    expect(remindersOf('2026-03-26T04:00:00Z', 'Asia/Kolkata').slice(1, 3)).toEqual([
      '2026-03-27T03:30',
      '2026-03-30T03:30',
    ]);
  });

  it('come on a weekend only as the first, after an interview on a weekend', () => {
    expect(remindersOf('2026-11-21T12:00:00Z', 'UTC').slice(0, 2)).toEqual([
      '2026-11-21T13:00',
      '2026-11-23T09:00',
    ]);
  });

  it('leave out the morning of a day that brought the first one already', () => {
    expect(remindersOf('2026-11-23T05:00:00Z', 'UTC').slice(0, 2)).toEqual([
      '2026-11-23T06:00',
      '2026-11-24T09:00',
    ]);
  });

  const ends = fc.date({ min: at('2026-01-01'), max: at('2027-12-31'), noInvalidDate: true });
  const zones = fc.constantFrom(...ZONES);
  const hours = fc.integer({ min: 0, max: 23 });

  it('are ten, in order, none within the first hour, one a day, and on working days but for the first', () => {
    fc.assert(
      fc.property(ends, zones, hours, (endsAt, timeZone, hour) => {
        const reminders = listReminders(endsAt, { timeZone, hour });
        const days = reminders.map((instant) => localDayOf(instant, timeZone));
        expect(reminders).toHaveLength(10);
        expect(reminders[0]?.getTime()).toBe(endsAt.getTime() + 3_600_000);
        for (const [index, instant] of reminders.entries()) {
          expect(instant.getTime()).toBeGreaterThan(reminders[index - 1]?.getTime() ?? 0);
        }
        expect(new Set(days.map(dayNumber)).size).toBe(10);
        expect(days.slice(1).every(isWorkingDay)).toBe(true);
      }),
    );
  });
});

describe('what goes out as time passes', () => {
  it.each(ZONES)('is ten reminders within a month in %s, each at its time', (timeZone) => {
    const endsAt = at('2026-10-20T14:00:00Z');
    expect(walk(endsAt, timeZone)).toEqual(listReminders(endsAt, clockIn(timeZone)));
  });

  it('is nothing before the hour is over', () => {
    const endsAt = at('2026-11-23T10:00:00Z');
    const clock = clockIn('UTC');
    expect(findDueReminder(endsAt, clock, at('2026-11-23T10:59:59Z'))).toBeNull();
    expect(findDueReminder(endsAt, clock, at('2026-11-23T11:00:00Z'))).toEqual({ day: 20261123, ordinal: 1 });
  });

  it('is one reminder, not four, after a server was away for three days', () => {
    const endsAt = at('2026-11-23T10:00:00Z');
    const away = [at('2026-11-23T10:30:00Z').getTime(), at('2026-11-26T13:00:00Z').getTime()] as const;
    const sent = walk(endsAt, 'UTC', (now) => now.getTime() < away[0] || now.getTime() >= away[1]);
    expect(sent.map((instant) => instant.toISOString()).slice(0, 2)).toEqual([
      '2026-11-26T13:00:00.000Z',
      '2026-11-27T09:00:00.000Z',
    ]);
    expect(sent).toHaveLength(7);
  });

  it('is nothing on the weekend after a Friday that was missed', () => {
    const endsAt = at('2026-11-20T16:00:00Z');
    const sent = walk(endsAt, 'UTC', (now) => now.getTime() >= at('2026-11-21T00:00:00Z').getTime());
    expect(sent[0]?.toISOString()).toBe('2026-11-23T09:00:00.000Z');
  });

  it('never doubles on a day and never exceeds ten, however often the server is away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.array(fc.integer({ min: 0, max: 34 }), { maxLength: 20 }),
        (timeZone, away) => {
          const endsAt = at('2026-03-20T14:00:00Z');
          const sent = walk(
            endsAt,
            timeZone,
            (now) => !away.includes(Math.floor((now.getTime() - endsAt.getTime()) / 86_400_000)),
            240,
          );
          const days = sent.map((instant) => dayNumber(localDayOf(instant, timeZone)));
          expect(new Set(days).size).toBe(days.length);
          expect(days.length).toBeLessThanOrEqual(10);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is a digest from nine on working mornings alone', () => {
    const berlin = clockIn('Europe/Berlin');
    expect(findDueDigest(berlin, at('2026-11-23T07:59:00Z'))).toBeNull();
    expect(findDueDigest(berlin, at('2026-11-23T08:00:00Z'))).toBe(20261123);
    expect(findDueDigest(berlin, at('2026-11-22T12:00:00Z'))).toBeNull();
  });
});

describe('local hours', () => {
  it('move on where clocks skip them, and are the first of two where clocks repeat them', () => {
    const spring = { year: 2026, month: 3, day: 29 };
    const autumn = { year: 2026, month: 10, day: 25 };
    expect(instantOf(spring, 2, 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(instantOf(autumn, 2, 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:00:00.000Z');
    const howe = { year: 2026, month: 10, day: 4 };
    expect(instantOf(howe, 2, 'Australia/Lord_Howe').toISOString()).toBe('2026-10-03T15:30:00.000Z');
  });

  it('belong to zones that exist', () => {
    expect(parseTimeZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(parseTimeZone('Europe/Atlantis')).toBeNull();
    expect(parseTimeZone('+02:00')).toBeNull();
    expect(parseTimeZone('')).toBeNull();
  });
});

describe('a message that could not be handed over', () => {
  it('is tried again after a minute, then ever later, at most after an hour', () => {
    const now = at('2026-11-23T10:00:00Z');
    const waits = [1, 2, 3, 7, 40].map(
      (tries) => (nextAttempt(tries, now).getTime() - now.getTime()) / 60_000,
    );
    expect(waits).toEqual([1, 2, 4, 60, 60]);
  });
});
