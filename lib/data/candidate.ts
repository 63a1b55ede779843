import type { CandidateFacts } from '../schemas/candidate';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { lockOpening } from './opening-lock';
import type { Scope } from './scope';

export type AddCandidateOutcome =
  | { readonly ok: true; readonly value: { readonly candidacyId: string } }
  | { readonly ok: false; readonly code: 'opening_closed' }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> };

const OWN_ADDRESS = 'This is your own address. Somebody else has to add you as a candidate.';
const ALREADY_HERE = 'A candidate with this address is already in this opening.';

/** Puts a person forward in one opening. */
export async function addCandidate(
  scope: Scope,
  openingId: string,
  facts: CandidateFacts,
): Promise<AddCandidateOutcome> {
  const { headline, sourceChannel, ...person } = facts;
  // Said before anything is looked up, so that it never tells an employee whether they are considered here.
  if (person.email === scope.email) return { ok: false, code: 'invalid', fields: { email: OWN_ADDRESS } };
  return prisma().$transaction(async (tx) => {
    if ((await lockOpening(tx, openingId)) !== 'open') return { ok: false, code: 'opening_closed' };
    if (person.email !== null) {
      const here = await tx.candidacy.findFirst({
        where: { openingId, candidate: { email: person.email } },
        select: { id: true },
      });
      if (here) return { ok: false, code: 'invalid', fields: { email: ALREADY_HERE } };
    }
    const candidateId = await findSamePerson(tx, person);
    const candidacy = await tx.candidacy.create({
      data: {
        opening: { connect: { id: openingId } },
        candidate: candidateId === null ? { create: person } : { connect: { id: candidateId } },
        headline,
        sourceChannel,
      },
      select: { id: true },
    });
    await recordAudit(tx, scope.personId, {
      action: 'candidacy.added',
      resource: 'candidacy',
      resourceId: candidacy.id,
      openingId,
      candidacyId: candidacy.id,
      detail: { sourceChannel },
    });
    return { ok: true, value: { candidacyId: candidacy.id } };
  });
}

/**
 * The same person's row from another opening, only where it says exactly what was typed: a row that said more
 * would show here what another opening knows, and changing it would show there what was typed here.
 */
async function findSamePerson(
  tx: Connection,
  person: Pick<CandidateFacts, 'name' | 'email' | 'currentTitle' | 'currentCompany'>,
): Promise<string | null> {
  if (person.email === null) return null;
  const same = await tx.candidate.findFirst({
    where: { ...person, candidacies: { every: { opening: { sample: false } } } },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return same?.id ?? null;
}
