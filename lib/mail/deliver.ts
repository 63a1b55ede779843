import { findDigest } from '../data/mail-digest';
import { findMailedInvitation, findOwedReminder } from '../data/mail-facts';
import { dayAround, isPast, planMail } from '../data/mail-plan';
import { claimMessage, dropMessage, markSent, postponeMessage, type WaitingMessage } from '../data/outbox';
import { readTimeZone } from '../data/workspace-settings';
import { MORNING_HOUR } from '../domain/mail/reminder-schedule';
import { readRuntime } from '../runtime';
import { currentMailer } from './current-mailer';
import type { Letter } from './letter';
import { digestLetter, invitationLetter, reminderLetter } from './letters';
import { signNoCard } from './no-card-link';
import { sealToken, unsealToken } from './sealed-token';

/** One turn of the schedule: decides which mail is due, then hands over all that waits. Safe to run anywhere, any time. */
export async function runMailRound(now: Date): Promise<void> {
  if (!currentMailer()) return;
  const { timeZone } = await readTimeZone();
  await planMail({ timeZone, hour: MORNING_HOUR }, now);
  await deliverMail(now);
}

/** Hands over what waits, one letter after the other. Each letter is written now, from what is true now. */
export async function deliverMail(now: Date): Promise<void> {
  const mailer = currentMailer();
  if (!mailer) return;
  const { timeZone } = await readTimeZone();
  for (let message = await claimMessage(now); message; message = await claimMessage(now)) {
    const letter = await write(message, timeZone, now);
    if (!letter) {
      await dropMessage(message.id, '', now);
      continue;
    }
    const handover = await mailer.send(letter, message.recipient, message.id);
    if (handover.ok) await markSent(message.id, now);
    else if (handover.final) await dropMessage(message.id, handover.error, now);
    else await postponeMessage(message, handover.error, now);
  }
}

/** How an invitation's token waits for its letter; null where no mail is sent. */
export function currentMailing(): { readonly seal: (token: string) => string } | null {
  if (!currentMailer()) return null;
  const { secret } = readRuntime();
  return { seal: (token) => sealToken(secret, token) };
}

/** Null for what is no longer worth sending. */
async function write(message: WaitingMessage, timeZone: string, now: Date): Promise<Letter | null> {
  const { secret, url } = readRuntime();
  switch (message.kind) {
    case 'invitation': {
      const invitation = await findMailedInvitation(message.subjectId, now);
      const token = message.sealed && unsealToken(secret, message.sealed);
      if (!invitation || !token) return null;
      return invitationLetter(invitation, `${url}/invitations/${token}`, timeZone);
    }
    case 'reminder': {
      if (isPast(message.number, timeZone, now)) return null;
      const owed = await findOwedReminder(message.subjectId, message.recipient, now);
      if (!owed) return null;
      const links = {
        card: `${url}/scorecards/${owed.scorecardId}`,
        noCard: `${url}/no-card/${signNoCard(secret, owed, now)}`,
      };
      return reminderLetter(owed, links, timeZone);
    }
    case 'digest': {
      if (isPast(message.number, timeZone, now)) return null;
      const digest = await findDigest(message.recipient, dayAround(timeZone, now), now);
      return digest && digestLetter(digest, url, timeZone);
    }
  }
}
