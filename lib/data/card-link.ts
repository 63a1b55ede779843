import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { onInterview, type StandingOnInterview } from './interview';
import { isBacked, SENDER } from './invitation';
import { hashToken, makeToken } from './invitation-token';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A link just made. The token is answered once and stored nowhere. */
export type MadeLink = { readonly token: string; readonly expiresAt: string };

type LinkDeed = { readonly interview: StandingOnInterview; readonly personId: string };

/** Applies no policy: its callers have asked whether the actor may plan interviews. */
export async function makeCardLink(
  tx: Connection,
  actorId: string,
  { interview, personId, days }: LinkDeed & { readonly days: number },
  now: Date,
): Promise<MadeLink> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  await tx.cardLink.create({
    data: {
      tokenHash: hashToken(token),
      interviewId: interview.interviewId,
      personId,
      createdById: actorId,
      createdAt: now,
      expiresAt,
    },
  });
  await recordAudit(tx, actorId, {
    action: 'card_link.made',
    ...onInterview(interview),
    detail: { personId, days },
  });
  return { token, expiresAt: expiresAt.toISOString() };
}

/** Ends every link of a seat that still works. Applies no policy, as `makeCardLink`. */
export async function revokeCardLinks(
  tx: Connection,
  actorId: string,
  { interview, personId, replaced }: LinkDeed & { readonly replaced: boolean },
  now: Date,
): Promise<void> {
  const { count } = await tx.cardLink.updateMany({
    where: { interviewId: interview.interviewId, personId, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  });
  if (count === 0) return;
  await recordAudit(tx, actorId, {
    action: 'card_link.revoked',
    ...onInterview(interview),
    detail: { personId, replaced },
  });
}

/** What a link tells before it is opened; once it was, only that. Nothing of anybody's card. */
export type CardLinkNotice =
  | { readonly kind: 'opened' }
  | {
      readonly kind: 'waiting';
      readonly panelist: string;
      readonly askedBy: string;
      readonly candidate: string;
      readonly opening: { readonly title: string; readonly company: string };
      readonly interview: string;
      readonly startsAt: string;
      readonly expiresAt: string;
    };

/** Null alike for unknown, expired and revoked links, and those whose seat is taken no more. The token is the right to ask. */
export async function findCardLinkNotice(token: string, now: Date): Promise<CardLinkNotice | null> {
  const link = await findWorkingLink(prisma(), token, now);
  if (!link) return null;
  if (link.openedAt) return { kind: 'opened' };
  const { person, interview } = link.assignment;
  const { candidate, opening } = interview.candidacy;
  return {
    kind: 'waiting',
    panelist: person.name,
    askedBy: link.createdBy.name,
    candidate: candidate.name,
    opening: { title: opening.title, company: opening.company },
    interview: interview.title,
    startsAt: interview.startsAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
  };
}

export type OpenedCard = { readonly cardId: string; readonly key: string; readonly expiresAt: Date };

/**
 * Opens a link for the browser that asks first, and hands it a key. From then on the link opens nothing: whoever kept
 * a copy of it, its maker too, reads nothing of what is written with it.
 */
export async function openCardLink(token: string, now: Date): Promise<OpenedCard | null> {
  return prisma().$transaction(async (tx) => {
    const link = await findWorkingLink(tx, token, now);
    const [card] = link?.assignment.scorecards ?? [];
    if (!link || !card) return null;
    const key = makeToken();
    const { count } = await tx.cardLink.updateMany({
      where: { id: link.id, openedAt: null, revokedAt: null },
      data: { openedAt: now, keyHash: hashToken(key) },
    });
    if (count === 0) return null;
    await recordAudit(tx, link.assignment.person.id, {
      action: 'card_link.opened',
      resource: 'interview',
      resourceId: link.interviewId,
      openingId: link.assignment.interview.candidacy.openingId,
      candidacyId: link.assignment.interview.candidacyId,
      detail: { personId: link.personId },
    });
    return { cardId: card.id, key, expiresAt: link.expiresAt };
  });
}

async function findWorkingLink(connection: Connection, token: string, now: Date) {
  const link = await connection.cardLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: now },
      assignment: { removedAt: null, person: { external: true, deactivatedAt: null } },
    },
    include: {
      createdBy: SENDER,
      assignment: {
        select: {
          person: { select: { id: true, name: true } },
          scorecards: { orderBy: { revision: 'desc' }, take: 1, select: { id: true } },
          interview: {
            select: {
              title: true,
              startsAt: true,
              candidacyId: true,
              candidacy: {
                select: {
                  openingId: true,
                  candidate: { select: { name: true } },
                  opening: { select: { title: true, company: true } },
                },
              },
            },
          },
        },
      },
    },
  });
  if (!link) return null;
  const { openingId } = link.assignment.interview.candidacy;
  return isBacked({ openingId, invitedBy: link.createdBy }) ? link : null;
}
