import type { LinkScope } from './card-scope';
import { prisma } from './database/current';
import { isBacked, SENDER } from './invitation';
import { hashToken } from './invitation-token';

/**
 * The scope of a browser that opened a link; null once the link has ended, was revoked or replaced, its panelist was
 * taken off or deactivated or has an account now, or whoever made it could make it no longer.
 */
export async function mintLinkScope(
  claim: { readonly cardId: string; readonly key: string },
  now: Date,
): Promise<LinkScope | null> {
  const link = await prisma().cardLink.findFirst({
    where: {
      keyHash: hashToken(claim.key),
      revokedAt: null,
      expiresAt: { gt: now },
      assignment: {
        removedAt: null,
        person: { external: true, deactivatedAt: null },
        scorecards: { some: { id: claim.cardId } },
      },
    },
    select: {
      createdBy: SENDER,
      assignment: {
        select: {
          person: { select: { id: true, email: true, name: true, workspaceRole: true } },
          interview: { select: { candidacy: { select: { openingId: true } } } },
        },
      },
    },
  });
  if (!link) return null;
  const { person, interview } = link.assignment;
  if (!isBacked({ openingId: interview.candidacy.openingId, invitedBy: link.createdBy })) return null;
  const { id, email, name, workspaceRole } = person;
  return { personId: id, email, name, workspaceRole, onlyCard: claim.cardId } as LinkScope;
}
