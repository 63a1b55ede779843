import type { WorkspaceRole } from '../domain/policy/policy';
import type { Prisma } from '../generated/prisma/client';
import { prisma } from './database/current';

declare const minted: unique symbol;

/**
 * Proof that a signed-in, active person stands behind a read or a write. Every data function takes one;
 * only this file makes one.
 */
export type Scope = {
  readonly [minted]: true;
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly workspaceRole: WorkspaceRole;
};

/** What a session token claims. */
export type SessionClaim = { readonly personId: string; readonly sessionEpoch: number };

/** The scope of a session, or null where it was ended: person unknown or deactivated, sessions signed out. */
export async function mintScope(claim: SessionClaim): Promise<Scope | null> {
  const person = await prisma().person.findUnique({ where: { id: claim.personId } });
  if (!person || person.deactivatedAt || person.sample || person.external) return null;
  if (person.sessionEpoch !== claim.sessionEpoch) return null;
  return {
    personId: person.id,
    email: person.email,
    name: person.name,
    workspaceRole: person.workspaceRole,
  } as Scope;
}

/**
 * The scope of a person without a session, for mail made for their eyes and for the one deed a signed link of theirs
 * carries. Null where they could not sign in.
 */
export async function mintScopeOf(personId: string): Promise<Scope | null> {
  const person = await prisma().person.findUnique({
    where: { id: personId },
    select: { sessionEpoch: true },
  });
  return person && mintScope({ personId, sessionEpoch: person.sessionEpoch });
}

/** A scope that reaches nothing, for work that is to take as long whether or not somebody stands behind it. */
export function mintNobody(): Scope {
  return { personId: '', email: '', name: '', workspaceRole: 'member' } as Scope;
}

/** Openings the person can reach. */
export function reachableOpenings(scope: Scope): Prisma.OpeningWhereInput {
  if (scope.workspaceRole === 'admin') return {};
  return { members: { some: { personId: scope.personId } } };
}

/** Candidacies the person can reach: of openings they run, or on whose panel they sit; never their own. */
export function reachableCandidacies(scope: Scope): Prisma.CandidacyWhereInput {
  const notThemselves: Prisma.CandidacyWhereInput = {
    OR: [{ candidate: { email: null } }, { candidate: { email: { not: scope.email } } }],
  };
  if (scope.workspaceRole === 'admin') return notThemselves;
  return {
    AND: [
      notThemselves,
      {
        OR: [
          {
            opening: {
              members: { some: { personId: scope.personId, role: { in: ['recruiter', 'hiring_manager'] } } },
            },
          },
          {
            opening: { members: { some: { personId: scope.personId } } },
            interviews: {
              some: {
                cancelledAt: null,
                assignments: { some: { personId: scope.personId, removedAt: null } },
              },
            },
          },
        ],
      },
    ],
  };
}

/** Candidacies on whose panel the person still owes a card: everything of peers there is sealed to them. */
export function sealedCandidacies(scope: Pick<Scope, 'personId'>): Prisma.CandidacyWhereInput {
  return {
    interviews: {
      some: {
        cancelledAt: null,
        assignments: {
          some: {
            personId: scope.personId,
            removedAt: null,
            scorecards: { none: { status: 'submitted' } },
          },
        },
      },
    },
  };
}
