import type { Anonymity } from '../export/anonymise';
import { prisma } from './database/current';
import { hashToken } from './invitation-token';
import { mintNobody, mintScope, type Scope, sealedCandidacies } from './scope';
import { findShareAllowance } from './share-standing';

/** Who reads, where the browser knows: somebody signed in, or an external panelist with a card of theirs open. */
export type SharedReader = Pick<Scope, 'personId' | 'email'> | null;

/** A link that works at this moment. It carries its maker's scope and stays on the server. */
export type WorkingSharedLink = {
  readonly id: string;
  readonly label: string;
  readonly expiresAt: string;
  readonly passcodeHash: string | null;
  readonly anonymity: Anonymity;
  readonly openingId: string;
  /** In the order they are shown. */
  readonly candidacyIds: readonly string[];
  readonly maker: Scope;
};

/** Stands in for a link that is not there: its ids are nobody's. */
const NO_LINK = {
  createdById: '',
  createdBy: { sessionEpoch: 0 },
  openingId: '',
  candidacies: [{ candidacyId: '' }],
} as const;

/**
 * The link a token opens. Null alike for unknown, expired and revoked ones; where its maker could not make it now,
 * because they are deactivated, off the opening or owe a card there; and to a reader who owes one, or is the candidate.
 * Whatever it is, the same questions go to the database, so that how long the answer takes tells nothing either.
 */
export async function findWorkingSharedLink(
  token: string,
  reader: SharedReader,
  now: Date,
): Promise<WorkingSharedLink | null> {
  const link = await prisma().sharedLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: {
      createdBy: { select: { sessionEpoch: true } },
      candidacies: { orderBy: { position: 'asc' }, select: { candidacyId: true } },
    },
  });
  const asked = link ?? NO_LINK;
  const candidacyIds = asked.candidacies.map(({ candidacyId }) => candidacyId);
  const maker = await mintScope({
    personId: asked.createdById,
    sessionEpoch: asked.createdBy.sessionEpoch,
  });
  const [allowance, kept] = await Promise.all([
    findShareAllowance(maker ?? mintNobody(), { openingId: asked.openingId, candidacyIds }),
    isKeptFrom(reader, candidacyIds),
  ]);
  if (!link || !maker || !allowance?.allowed || kept) return null;
  if (link.revokedAt || link.expiresAt.getTime() <= now.getTime()) return null;
  return {
    id: link.id,
    label: link.label,
    expiresAt: link.expiresAt.toISOString(),
    passcodeHash: link.passcodeHash,
    anonymity: { candidate: link.anonymiseCandidates, panelists: link.anonymisePanelists },
    openingId: link.openingId,
    candidacyIds,
    maker,
  };
}

/** A wrong passcode is counted, for whoever manages the link to see. */
export async function countWrongPasscode(linkId: string): Promise<void> {
  await prisma().sharedLink.updateMany({
    where: { id: linkId },
    data: { wrongPasscodes: { increment: 1 } },
  });
}

/** No link is a way around one's own card, nor to what was written about oneself. */
async function isKeptFrom(reader: SharedReader, candidacyIds: readonly string[]): Promise<boolean> {
  if (reader === null) return false;
  const kept = await prisma().candidacy.findFirst({
    where: {
      id: { in: [...candidacyIds] },
      OR: [sealedCandidacies(reader), { candidate: { email: reader.email } }],
    },
    select: { id: true },
  });
  return kept !== null;
}
