import type { Person } from '../generated/prisma/client';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import type { Scope } from './scope';

/** Any constant: two first visits at once queue behind it. */
const FIRST_ADMIN_LOCK = 728_113_905;

export type SignInAccount = Pick<Person, 'id' | 'name' | 'email' | 'passwordHash' | 'sessionEpoch'>;

/** Whether somebody can sign in yet; people of the sample do not count. */
export async function isSetUp(): Promise<boolean> {
  return (await prisma().person.findFirst({ where: { sample: false }, select: { id: true } })) !== null;
}

/** Creates the first admin; null where there is one already. */
export async function createFirstAdmin(person: {
  name: string;
  email: string;
  passwordHash: string;
}): Promise<string | null> {
  return prisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ADMIN_LOCK})`;
    if (await tx.person.findFirst({ where: { sample: false } })) return null;
    const admin = await tx.person.create({ data: { ...person, workspaceRole: 'admin' } });
    await recordAudit(tx, admin.id, { action: 'workspace.set_up', resource: 'workspace' });
    return admin.id;
  });
}

/** The account behind an e-mail that may sign in now. */
export async function findSignInAccount(email: string): Promise<SignInAccount | null> {
  return prisma().person.findFirst({ where: { email, deactivatedAt: null, sample: false } });
}

export async function recordSignIn(personId: string): Promise<void> {
  await recordAudit(prisma(), personId, {
    action: 'person.signed_in',
    resource: 'person',
    resourceId: personId,
  });
}

/** The e-mail tried is left out: people type passwords into that field. */
export async function recordRefusedSignIn(throttled: boolean): Promise<void> {
  await recordAudit(prisma(), null, {
    action: 'person.sign_in_refused',
    resource: 'person',
    detail: { throttled },
  });
}

export async function findOwnPasswordHash(scope: Scope): Promise<string | null> {
  const person = await prisma().person.findUnique({ where: { id: scope.personId } });
  return person?.passwordHash ?? null;
}

export async function renameSelf(scope: Scope, name: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.person.update({ where: { id: scope.personId }, data: { name } });
    await recordAudit(tx, scope.personId, {
      action: 'person.renamed',
      resource: 'person',
      resourceId: scope.personId,
    });
  });
}

/** Ends every session of the person, this one too. */
export async function changeOwnPassword(scope: Scope, passwordHash: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.person.update({
      where: { id: scope.personId },
      data: { passwordHash, sessionEpoch: { increment: 1 } },
    });
    await recordAudit(tx, scope.personId, {
      action: 'person.password_changed',
      resource: 'person',
      resourceId: scope.personId,
    });
  });
}

export async function signOutEverywhere(scope: Scope): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.person.update({ where: { id: scope.personId }, data: { sessionEpoch: { increment: 1 } } });
    await recordAudit(tx, scope.personId, {
      action: 'person.signed_out_everywhere',
      resource: 'person',
      resourceId: scope.personId,
    });
  });
}

export async function readWantsDigest(scope: Scope): Promise<boolean> {
  const person = await prisma().person.findUniqueOrThrow({
    where: { id: scope.personId },
    select: { wantsDigest: true },
  });
  return person.wantsDigest;
}

/** A taste rather than a deed, so the trail does not hold it. */
export async function setWantsDigest(scope: Scope, wantsDigest: boolean): Promise<void> {
  await prisma().person.update({ where: { id: scope.personId }, data: { wantsDigest } });
}
