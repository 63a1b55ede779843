import type { KnownPerson } from '../domain/candidate-import/plan-import';
import { canInOpening } from '../domain/policy/policy';
import { type Connection, prisma } from './database/current';
import { reachableCandidacies, type Scope } from './scope';

/** A record behind an address, with the rows an import may put forward or fill. */
export type KnownRecord = KnownPerson & { readonly candidateId: string; readonly candidacyId: string };

/**
 * Who is known under these addresses: in this opening, and in other openings, each read through the scope. Somebody
 * whom the importer may not see is not found, and so looks like somebody new; nor is the importer themselves found.
 * The sample knows nobody and nobody knows the sample.
 */
export async function listKnownPeople(
  scope: Scope,
  openingId: string,
  emails: readonly string[],
  connection: Connection = prisma(),
): Promise<readonly KnownRecord[]> {
  const candidateIds = await listCandidatesWith(connection, emails);
  if (candidateIds.length === 0) return [];
  const into = await connection.opening.findUniqueOrThrow({
    where: { id: openingId },
    select: { sample: true },
  });
  const elsewhere = into.sample ? [] : [{ opening: { sample: false } }];
  const rows = await connection.candidacy.findMany({
    where: {
      AND: [
        reachableCandidacies(scope),
        { candidateId: { in: [...candidateIds] } },
        { OR: [{ openingId }, ...elsewhere] },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      openingId: true,
      candidate: { select: { id: true, name: true, email: true, currentTitle: true, currentCompany: true } },
      opening: {
        select: {
          title: true,
          members: { where: { personId: scope.personId }, select: { role: true } },
        },
      },
    },
  });
  return rows.flatMap(({ id, candidate, opening, ...row }) => {
    const here = row.openingId === openingId;
    if (candidate.email === null) return [];
    const standing = {
      workspaceRole: scope.workspaceRole,
      openingRole: opening.members[0]?.role ?? null,
    };
    return [
      {
        email: candidate.email,
        group: here ? 'here' : 'elsewhere',
        name: candidate.name,
        currentTitle: candidate.currentTitle,
        currentCompany: candidate.currentCompany,
        opening: here ? null : opening.title,
        mayFill: canInOpening(standing, 'candidate.add').allowed,
        candidateId: candidate.id,
        candidacyId: id,
      },
    ];
  });
}

/** One parameter however many addresses: thousands of them would take seconds to put into a statement. */
async function listCandidatesWith(
  connection: Connection,
  emails: readonly string[],
): Promise<readonly string[]> {
  if (emails.length === 0) return [];
  const rows = await connection.$queryRaw<{ id: string }[]>`
    SELECT id FROM candidate WHERE email = ANY(${[...emails]}::text[])`;
  return rows.map(({ id }) => id);
}
