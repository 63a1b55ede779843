import type { Digest } from '../data/mail-digest';
import type { MailedInvitation, OwedReminder } from '../data/mail-facts';
import { OPENING_ROLE_TITLES, WORKSPACE_ROLE_TITLES } from '../messages';
import { count } from '../panel-messages';
import { type Letter, link, list, paragraph, writeLetter } from './letter';

const ROLE_TITLES = { ...OPENING_ROLE_TITLES, ...WORKSPACE_ROLE_TITLES };

/** All that Bearing ever writes in a mail stands in this file; what is in a card never does. */

export function invitationLetter(invitation: MailedInvitation, href: string, timeZone: string): Letter {
  const role = ROLE_TITLES[invitation.role].toLowerCase();
  const place = invitation.opening
    ? `the team of “${invitation.opening.title}” at ${invitation.opening.company}`
    : 'the workspace';
  return writeLetter(`${invitation.invitedBy} invites you to Bearing`, [
    paragraph(`${invitation.invitedBy} invites you to ${place}, as ${role}.`),
    link('Accept the invitation', href),
    paragraph(
      `The link works once, until ${moment(invitation.expiresAt, timeZone)}. If you did not expect it, leave it unopened.`,
    ),
  ]);
}

export function reminderLetter(
  { candidate, interview, opening, endsAt }: OwedReminder,
  links: { readonly card: string; readonly noCard: string },
  timeZone: string,
): Letter {
  return writeLetter(`Your card is due: ${candidate}, ${interview}`, [
    paragraph(
      `The interview “${interview}” with ${candidate} for “${opening}” ended on ${moment(endsAt, timeZone)}. Your scorecard is not submitted yet.`,
    ),
    link('Write the card', links.card),
    link('No card is due? Say why in one click', links.noCard),
    paragraph('Reminders stop when the card is in, or when you say that none is due; ten go out at most.'),
  ]);
}

export function digestLetter({ late, today }: Digest, url: string, timeZone: string): Letter {
  const lateLines = late.map(
    ({ panelist, candidate, interview, opening, endsAt }) =>
      `${panelist}: ${candidate}, ${interview} (${opening}), ended ${moment(endsAt, timeZone)}`,
  );
  const todayLines = today.map(
    ({ candidate, interview, opening, startsAt, panelists }) =>
      `${clock(startsAt, timeZone)} ${candidate}, ${interview} (${opening})${panelists.length > 0 ? `: ${panelists.join(', ')}` : ''}`,
  );
  const subject = [
    ...(late.length > 0 ? [`${count(late.length, 'card')} late`] : []),
    ...(today.length > 0 ? [`${count(today.length, 'interview')} today`] : []),
  ].join(', ');
  return writeLetter(`Bearing: ${subject}`, [
    ...(late.length > 0 ? [list('Cards that are late', lateLines)] : []),
    ...(today.length > 0 ? [list('Interviews of today', todayLines)] : []),
    link('Open Bearing', url),
    paragraph(`Times are those of ${timeZone}. You can switch this digest off in your account.`),
  ]);
}

export function testLetter(name: string): Letter {
  return writeLetter('A test message from Bearing', [
    paragraph(`${name} asked for this message under Settings. It arrived, so mail works.`),
  ]);
}

function moment(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso));
}

function clock(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  );
}
