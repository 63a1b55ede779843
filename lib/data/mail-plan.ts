import { addDays, dayNumber, instantOf, localDayOf } from '../domain/mail/local-day';
import { findDueDigest, findDueReminder, type ReminderClock } from '../domain/mail/reminder-schedule';
import { prisma } from './database/current';
import { listDigestReaders } from './mail-digest';
import { listAwaitedCards } from './mail-facts';
import { enqueue } from './outbox';

/** Ten working days and the weekends between them, and a long interview before. */
const REACH_MS = 20 * 24 * 60 * 60 * 1000;

/** Any constant: the subject of messages that are about no single thing. */
const WORKSPACE = 'workspace';

/** Decides which mail is due now. Running it again, here or on another server, decides on nothing twice. */
export async function planMail(clock: ReminderClock, now: Date): Promise<void> {
  const cards = await listAwaitedCards(new Date(now.getTime() - REACH_MS), now);
  const reminders = cards.flatMap(({ interviewId, email, endsAt }) => {
    const due = findDueReminder(endsAt, clock, now);
    return due
      ? [{ kind: 'reminder' as const, subjectId: interviewId, recipient: email, number: due.day }]
      : [];
  });
  await enqueue(prisma(), reminders, now);
  const day = findDueDigest(clock, now);
  if (day !== null) await planDigests(day, now);
}

/** Decided on for everybody at once; a digest with nothing to say is let go when its turn comes. */
async function planDigests(number: number, now: Date): Promise<void> {
  if (await prisma().outboxMessage.findFirst({ where: { kind: 'digest', number }, select: { id: true } }))
    return;
  const readers = await listDigestReaders();
  await enqueue(
    prisma(),
    readers.map((recipient) => ({ kind: 'digest', subjectId: WORKSPACE, recipient, number })),
    now,
  );
}

/** From one midnight to the next where the workspace is. */
export function dayAround(timeZone: string, now: Date): { readonly from: Date; readonly to: Date } {
  const today = localDayOf(now, timeZone);
  return { from: instantOf(today, 0, timeZone), to: instantOf(addDays(today, 1), 0, timeZone) };
}

/** Whether a message of a day is told too late: its day is over where the workspace is. */
export function isPast(number: number, timeZone: string, now: Date): boolean {
  return number < dayNumber(localDayOf(now, timeZone));
}
