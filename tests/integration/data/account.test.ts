import { describe, expect, it } from 'vitest';
import {
  changeOwnPassword,
  createFirstAdmin,
  findOwnPasswordHash,
  findSignInAccount,
  isSetUp,
  recordRefusedSignIn,
  recordSignIn,
  renameSelf,
  signOutEverywhere,
} from '@/lib/data/account';
import { prisma } from '@/lib/data/database/current';
import { mintScope } from '@/lib/data/scope';
import { aPerson, scopeOf } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const trailOf = (actorId: string | null) =>
  prisma().auditEvent.findMany({ where: { actorId }, orderBy: { at: 'asc' } });

describe('the first admin', () => {
  const admin = (email: string) => ({ name: 'Ines Okafor', email, passwordHash: 'hash' });

  it('is made once, however many ask at the same moment', async () => {
    await prisma().person.create({ data: { name: 'Sample', email: 'sample@bearing.test', sample: true } });
    expect(await isSetUp()).toBe(false);
    const made = await Promise.all([
      createFirstAdmin(admin('a@x.test')),
      createFirstAdmin(admin('b@x.test')),
    ]);
    const ids = made.filter((id) => id !== null);
    expect(ids).toHaveLength(1);
    expect(await prisma().person.count({ where: { sample: false } })).toBe(1);
    expect((await trailOf(ids[0] ?? '')).map((event) => event.action)).toEqual(['workspace.set_up']);
    expect(await isSetUp()).toBe(true);
  });

  it('is an admin, and nobody becomes it once somebody is there', async () => {
    const person = await prisma().person.findFirstOrThrow({ where: { sample: false } });
    expect(person.workspaceRole).toBe('admin');
    expect(await createFirstAdmin(admin('c@x.test'))).toBeNull();
  });
});

describe('the account behind an e-mail', () => {
  it('is found for an active person', async () => {
    const person = await aPerson({ passwordHash: 'hash' });
    expect(await findSignInAccount(person.email)).toMatchObject({ id: person.id, passwordHash: 'hash' });
  });

  it('is not found for a deactivated person, for one of the sample, nor for nobody', async () => {
    const gone = await aPerson();
    await prisma().person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    await prisma().person.create({ data: { name: 'Sample', email: 'two@bearing.test', sample: true } });
    expect(await findSignInAccount(gone.email)).toBeNull();
    expect(await findSignInAccount('two@bearing.test')).toBeNull();
    expect(await findSignInAccount('nobody@x.test')).toBeNull();
  });
});

describe('sign-ins in the trail', () => {
  it('name who came in, and nothing of who was refused', async () => {
    const person = await aPerson();
    await recordSignIn(person.id);
    await recordRefusedSignIn(true);
    expect(await trailOf(person.id)).toMatchObject([{ action: 'person.signed_in', resourceId: person.id }]);
    const [refused] = await trailOf(null);
    expect(refused).toMatchObject({ action: 'person.sign_in_refused', resourceId: null });
    expect(refused?.detail).toEqual({ throttled: true });
  });
});

describe('the own account', () => {
  it('takes a new name and leaves sessions open', async () => {
    const person = await aPerson();
    const scope = await scopeOf(person);
    await renameSelf(scope, 'Robin Vale-Osei');
    expect(await scopeOf(person)).toMatchObject({ name: 'Robin Vale-Osei' });
    expect(await mintScope({ personId: person.id, sessionEpoch: 0 })).not.toBeNull();
    expect(await trailOf(person.id)).toMatchObject([{ action: 'person.renamed', detail: {} }]);
  });

  it('takes a new password, which ends every session and lets new ones open', async () => {
    const person = await aPerson({ passwordHash: 'old' });
    await changeOwnPassword(await scopeOf(person), 'new');
    expect(await mintScope({ personId: person.id, sessionEpoch: 0 })).toBeNull();
    expect(await mintScope({ personId: person.id, sessionEpoch: 1 })).not.toBeNull();
    expect(await findOwnPasswordHash(await scopeOf(person))).toBe('new');
    expect(await trailOf(person.id)).toMatchObject([{ action: 'person.password_changed', detail: {} }]);
  });

  it('signs out everywhere, but leaves other people signed in', async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    await signOutEverywhere(await scopeOf(person));
    expect(await mintScope({ personId: person.id, sessionEpoch: 0 })).toBeNull();
    expect(await mintScope({ personId: other.id, sessionEpoch: 0 })).not.toBeNull();
    expect(await trailOf(person.id)).toMatchObject([{ action: 'person.signed_out_everywhere' }]);
  });
});

describe('a session', () => {
  it('is nothing for people unknown, deactivated, or of the sample', async () => {
    const gone = await aPerson();
    await prisma().person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    const sample = await prisma().person.create({
      data: { name: 'S', email: 's@bearing.test', sample: true },
    });
    for (const personId of [gone.id, sample.id, 'nobody']) {
      expect(await mintScope({ personId, sessionEpoch: 0 })).toBeNull();
    }
  });

  it('does not open with a count from the future', async () => {
    const person = await aPerson();
    expect(await mintScope({ personId: person.id, sessionEpoch: 1 })).toBeNull();
  });
});
