import type { Refusal } from '../domain/policy/policy';
import { type MadeLink, makeCardLink, revokeCardLinks } from './card-link';
import { type Connection, prisma } from './database/current';
import { lockEmail } from './email-lock';
import { type InterviewOutcome, type StandingOnInterview, takeSeat } from './interview';
import { lockInterview } from './interview-lock';
import { joinTeam } from './invitation';
import { lockOpening } from './opening-lock';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type NewExternalPanelist = { readonly name: string; readonly email: string; readonly days: number };

type LinkRefusal =
  | 'opening_closed'
  | 'interview_cancelled'
  | 'not_found'
  | Extract<Refusal, 'already_submitted' | 'owes_card'>;

/**
 * Asks somebody without an account to score the interview, and makes the link they write their card by. Answers the name
 * they are on record under.
 */
export async function addExternalPanelist(
  scope: Scope,
  interview: StandingOnInterview,
  asked: NewExternalPanelist,
  now: Date,
): Promise<InterviewOutcome<MadeLink & { readonly panelist: string }, LinkRefusal>> {
  const { interviewId, openingId } = interview;
  return prisma().$transaction(async (tx): ReturnType<typeof addExternalPanelist> => {
    if ((await lockOpening(tx, openingId)) !== 'open') return { ok: false, code: 'opening_closed' };
    await lockEmail(tx, asked.email);
    const current = await lockInterview(tx, interviewId);
    if (current.cancelledAt) return { ok: false, code: 'interview_cancelled' };
    if (current.candidacy.candidate.email === asked.email) {
      return invalid('email', 'This is the candidate’s own address.');
    }
    const found = await findOrMakeExternal(tx, asked);
    if (!found.ok) return invalid('email', found.sentence);
    const { personId } = found;
    const seat = await tx.assignment.findUnique({
      where: { interviewId_personId: { interviewId, personId } },
      select: { removedAt: true },
    });
    if (seat?.removedAt === null) {
      return invalid('email', 'They are on this panel already. Make a new link beside their name instead.');
    }
    const refusal = await refuseLink(tx, scope, interview, personId);
    if (refusal) return { ok: false, code: refusal };
    await joinTeam(tx, scope.personId, { openingId, personId, openingRole: 'interviewer' });
    await takeSeat(tx, scope.personId, { interview, personId });
    const link = await replaceLink(tx, scope, { interview, personId, days: asked.days }, now);
    return { ok: true, value: { ...link, panelist: found.name } };
  });
}

/**
 * A new link for somebody who lost theirs; the one before it ends. Whoever opens it finds what was written so far, so
 * that, once it has been opened, nobody makes it who is themselves waiting to see what others wrote.
 */
export async function renewCardLink(
  scope: Scope,
  interview: StandingOnInterview,
  asked: { readonly personId: string; readonly days: number },
  now: Date,
): Promise<InterviewOutcome<MadeLink, LinkRefusal>> {
  return prisma().$transaction(async (tx): Promise<InterviewOutcome<MadeLink, LinkRefusal>> => {
    if ((await lockOpening(tx, interview.openingId)) !== 'open') return { ok: false, code: 'opening_closed' };
    const current = await lockInterview(tx, interview.interviewId);
    if (current.cancelledAt) return { ok: false, code: 'interview_cancelled' };
    const { interviewId } = interview;
    const seat = await tx.assignment.findFirst({
      where: {
        interviewId,
        personId: asked.personId,
        removedAt: null,
        person: { external: true, deactivatedAt: null },
      },
      select: { personId: true },
    });
    if (!seat) return { ok: false, code: 'not_found' };
    const refusal = await refuseLink(tx, scope, interview, asked.personId);
    if (refusal) return { ok: false, code: refusal };
    return { ok: true, value: await replaceLink(tx, scope, { interview, ...asked }, now) };
  });
}

type Renewal = {
  readonly interview: StandingOnInterview;
  readonly personId: string;
  readonly days: number;
};

async function replaceLink(
  tx: Connection,
  scope: Scope,
  { interview, personId, days }: Renewal,
  now: Date,
): Promise<MadeLink> {
  await revokeCardLinks(tx, scope.personId, { interview, personId, replaced: true }, now);
  return makeCardLink(tx, scope.personId, { interview, personId, days }, now);
}

/** Why no link may be made for a seat, taken or to be taken; asked before anything is written. */
async function refuseLink(
  tx: Connection,
  scope: Scope,
  { interviewId, candidacyId }: StandingOnInterview,
  personId: string,
): Promise<'already_submitted' | 'owes_card' | null> {
  const seat = await tx.assignment.findUnique({
    where: { interviewId_personId: { interviewId, personId } },
    select: {
      scorecards: { select: { status: true, version: true } },
      links: { where: { openedAt: { not: null } }, take: 1, select: { id: true } },
    },
  });
  if (!seat) return null;
  const submitted = seat.scorecards.some(({ status }) => status === 'submitted');
  const written = submitted || seat.links.length > 0 || seat.scorecards.some(({ version }) => version > 0);
  if (!written) return null;
  // Asked first: whether the card is in is a trace of a peer too.
  const standing = await findCandidacyStanding(scope, candidacyId, tx);
  if (!standing || standing.owesCard) return 'owes_card';
  return submitted ? 'already_submitted' : null;
}

/** Ends the panelist's link at once, in the browser that opened it too. Their card stays; ended already is done. */
export async function revokeCardLink(
  scope: Scope,
  interview: StandingOnInterview,
  personId: string,
  now: Date,
): Promise<InterviewOutcome<null, never>> {
  await prisma().$transaction((tx) =>
    revokeCardLinks(tx, scope.personId, { interview, personId, replaced: false }, now),
  );
  return { ok: true, value: null };
}

type Found =
  | { readonly ok: true; readonly personId: string; readonly name: string }
  | { readonly ok: false; readonly sentence: string };

/** Whoever was asked before is asked again under the name they have. */
async function findOrMakeExternal(tx: Connection, { name, email }: NewExternalPanelist): Promise<Found> {
  const person = await tx.person.findUnique({
    where: { email },
    select: { id: true, name: true, external: true, deactivatedAt: true },
  });
  if (!person) {
    const made = await tx.person.create({ data: { name, email, external: true }, select: { id: true } });
    return { ok: true, personId: made.id, name };
  }
  if (person.deactivatedAt) return { ok: false, sentence: `${person.name} is deactivated here.` };
  if (!person.external) {
    return { ok: false, sentence: `${person.name} has an account here. Add them from the team instead.` };
  }
  return { ok: true, personId: person.id, name: person.name };
}

function invalid(field: string, sentence: string) {
  return { ok: false, code: 'invalid', fields: { [field]: sentence } } as const;
}
