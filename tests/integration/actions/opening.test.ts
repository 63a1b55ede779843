import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putForwardCandidate } from '@/lib/actions/candidate';
import { checkAddresses, importFromFile } from '@/lib/actions/candidate-import';
import {
  callOffInterview,
  moveInterview,
  planNewInterview,
  putOnPanel,
  takeOffPanel,
} from '@/lib/actions/interview';
import { changeOpeningStatus, saveOpening, saveRoleNeed, startOpening } from '@/lib/actions/opening';
import { loadSample, removeSample } from '@/lib/actions/sample';
import { giveMemberRole, takeOffTeam } from '@/lib/actions/team';
import { prisma } from '@/lib/data/database/current';
import type { Scope } from '@/lib/data/scope';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf } from '@/tests/support/builders';
import { openTestDatabase } from '@/tests/support/test-database';

/** The session alone is stood in for: who asks is what these tests vary. */
const session = vi.hoisted(() => ({ viewer: null as unknown }));
vi.mock('@/lib/auth/viewer', () => ({ findViewer: async () => session.viewer }));

openTestDatabase();

const need = {
  stage: 'growth',
  engineersNow: 30,
  engineersInAYear: 55,
  technologyLeader: 'none',
  sought: 'cto',
  because: 'Why not.',
};

const blanks = { email: '', currentTitle: '', currentCompany: '', headline: '', source: '' };

async function aScene() {
  const [recruiter, interviewer, outsider] = await Promise.all([aPerson(), aPerson(), aPerson()]);
  const opening = await anOpening({
    members: [
      { person: recruiter, role: 'recruiter' },
      { person: interviewer, role: 'interviewer' },
    ],
  });
  const candidacy = await aCandidacy(opening);
  const interview = await anInterview(candidacy, [interviewer]);
  const kit = await prisma().kit.findFirstOrThrow();
  const openingId = opening.id;
  const interviewId = interview.id;
  const time = { startsAt: '2026-07-01T10:00:00.000Z', durationMinutes: 60 };
  /** Everything somebody who runs the opening can do in it. */
  const deeds: Readonly<Record<string, () => Promise<{ ok: boolean }>>> = {
    edit: () => saveOpening({ openingId, title: 'T', company: 'C', context: '' }),
    need: () => saveRoleNeed({ openingId, basedOn: 1, ...need }),
    close: () => changeOpeningStatus({ openingId, status: 'open' }),
    candidate: () => putForwardCandidate({ openingId, name: 'New', sourceChannel: 'applied' }),
    'check addresses': () => checkAddresses({ openingId, emails: ['noa@example.test'] }),
    import: () =>
      importFromFile({
        openingId,
        importId: randomUUID(),
        take: 'all',
        rows: [{ row: 2, name: 'From a file', extraCells: false, ...blanks }],
        channels: [],
        choices: { forAll: { file: 'fill', here: 'fill', elsewhere: 'apart' }, forRow: [] },
      }),
    plan: () =>
      planNewInterview({
        openingId,
        candidacyId: candidacy.id,
        title: 'T',
        kitId: kit.id,
        panelists: [interviewer.id],
        ...time,
      }),
    reschedule: () => moveInterview({ interviewId, ...time }),
    'add panelist': () => putOnPanel({ interviewId, personId: recruiter.id }),
    'remove panelist': () => takeOffPanel({ interviewId, personId: recruiter.id }),
    role: () => giveMemberRole({ openingId, personId: interviewer.id, role: 'interviewer' }),
    cancel: () => callOffInterview({ interviewId }),
    'remove member': () => takeOffTeam({ openingId, personId: interviewer.id }),
  };
  return { recruiter, interviewer, outsider, openingId, deeds };
}

async function signIn(person: { id: string } | null): Promise<Scope | null> {
  const scope = person && (await scopeOf(person));
  session.viewer = scope;
  return scope;
}

beforeEach(() => {
  session.viewer = null;
});

// Each test goes through every deed, which takes its time on a busy machine.
describe('what can be done in an opening', { timeout: 90_000 }, () => {
  it('is done by a recruiter', async () => {
    const { recruiter, deeds } = await aScene();
    await signIn(recruiter);
    for (const [name, deed] of Object.entries(deeds)) expect([name, (await deed()).ok]).toEqual([name, true]);
  });

  it('is done by an admin from outside the team', async () => {
    const { deeds } = await aScene();
    await signIn(await aPerson({ workspaceRole: 'admin' }));
    for (const [name, deed] of Object.entries(deeds)) expect([name, (await deed()).ok]).toEqual([name, true]);
  });

  it('is refused to an interviewer, and each refusal leaves a trace', async () => {
    const { interviewer, deeds } = await aScene();
    await signIn(interviewer);
    for (const deed of Object.values(deeds)) {
      expect(await deed()).toEqual({ ok: false, code: 'refused', refusal: 'needs_recruiter' });
    }
    const trail = { actorId: interviewer.id, action: 'action.refused' };
    expect(await prisma().auditEvent.count({ where: trail })).toBe(Object.keys(deeds).length);
  });

  it('looks to outsiders as if the opening did not exist', async () => {
    const { outsider, deeds } = await aScene();
    await signIn(outsider);
    for (const deed of Object.values(deeds)) expect(await deed()).toEqual({ ok: false, code: 'not_found' });
  });

  it('is not done for somebody signed out', async () => {
    const { deeds } = await aScene();
    for (const deed of Object.values(deeds)) expect(await deed()).toEqual({ ok: false, code: 'signed_out' });
  });
});

describe('starting an opening', () => {
  const input = { title: 'T', company: 'C', ownRole: 'hiring_manager', ...need };

  it('is for recruiters and admins', async () => {
    const { recruiter, interviewer } = await aScene();
    await signIn(recruiter);
    expect(await startOpening(input)).toMatchObject({ ok: true });
    await signIn(interviewer);
    expect(await startOpening(input)).toMatchObject({ code: 'refused', refusal: 'needs_recruiter' });
    await signIn(await aPerson({ workspaceRole: 'admin' }));
    expect(await startOpening(input)).toMatchObject({ ok: true });
  });

  it('says beside each field what is missing', async () => {
    await signIn(await aPerson({ workspaceRole: 'admin' }));
    const result = await startOpening({});
    expect(result).toMatchObject({ code: 'invalid' });
    if (result.ok || result.code !== 'invalid' || !('fields' in result)) throw new Error('expected fields');
    expect(Object.keys(result.fields).sort()).toEqual([
      'because',
      'company',
      'engineersInAYear',
      'engineersNow',
      'ownRole',
      'sought',
      'stage',
      'technologyLeader',
      'title',
    ]);
  });
});

describe('the sample', () => {
  it('is loaded and removed by admins only', async () => {
    const { recruiter } = await aScene();
    await signIn(recruiter);
    expect(await loadSample({})).toMatchObject({ code: 'refused', refusal: 'admin_only' });
    const admin = await aPerson({ workspaceRole: 'admin' });
    await signIn(admin);
    const loaded = await loadSample({});
    if (!loaded.ok) throw new Error(loaded.code);
    await signIn(recruiter);
    expect(await removeSample(loaded.value)).toMatchObject({ code: 'refused', refusal: 'admin_only' });
    await signIn(admin);
    expect(await removeSample(loaded.value)).toMatchObject({ ok: true });
  });
});
