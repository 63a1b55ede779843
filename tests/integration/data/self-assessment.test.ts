import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listAuditPage } from '@/lib/data/audit-log';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { prisma } from '@/lib/data/database/current';
import { refreshRecommendation } from '@/lib/data/panel';
import { loadSampleOpening } from '@/lib/data/sample';
import { removeSampleOpening } from '@/lib/data/sample-removal';
import {
  findSelfAssessmentInvitation,
  findSelfAssessmentSection,
  sendSelfAssessment,
} from '@/lib/data/self-assessment';
import { makeSelfAssessmentLink, revokeSelfAssessmentLink } from '@/lib/data/self-assessment-link';
import { countAttempt } from '@/lib/data/throttle';
import type { OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import type { SelfAnswers } from '@/lib/domain/self-assessment/answers';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

const NOW = new Date('2026-11-20T10:00:00.000Z');
const LATER = new Date('2026-12-04T10:00:00.000Z');
const WORDS = 'Moved the billing off the old ledger with two others.';
const ANSWERS: SelfAnswers = {
  steps: { 'sets-direction': 4, 'coaches-people': 2 },
  leanings: { 'best-day': 'strategic' },
  examples: { technical_strategy: WORDS },
};

async function aRecruitedCandidacy() {
  const recruiter = await aPerson({ name: 'Rita Recruiter' });
  const opening = await anOpening({ members: [{ person: recruiter, role: 'recruiter' }] });
  const candidacy = await aCandidacy(opening);
  const scope = await scopeOf(recruiter);
  return { recruiter, scope, opening, candidacy };
}

async function aLink(candidacy: { id: string }, scope: Awaited<ReturnType<typeof scopeOf>>, now = NOW) {
  const made = await makeSelfAssessmentLink(scope, candidacy.id, now);
  if (!made.ok) throw new Error(`No link: ${made.code}`);
  return made.value.token;
}

function send(token: string, given: { id?: string; answers?: SelfAnswers; now?: Date } = {}) {
  const { id = randomUUID(), answers = ANSWERS, now = NOW } = given;
  return sendSelfAssessment({ token, id, version: STANDARD_INSTRUMENT.version, answers }, now);
}

const sentRows = (candidacy: { id: string }) =>
  prisma().selfAssessment.findMany({ where: { link: { candidacyId: candidacy.id } } });

describe('a link to a self-assessment', () => {
  it('is stored as a hash alone', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    const token = await aLink(candidacy, scope);
    expect(token.length).toBeGreaterThanOrEqual(43);
    const row = await prisma().selfAssessmentLink.findFirstOrThrow({ where: { candidacyId: candidacy.id } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    const trail = await prisma().auditEvent.findMany({ where: { candidacyId: candidacy.id } });
    expect(trail.map(({ action }) => action)).toEqual(['self_assessment_link.made']);
    expect(JSON.stringify(trail)).not.toContain(token);
  });

  it('names the company and the opening, and nobody', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    expect(await findSelfAssessmentInvitation(await aLink(candidacy, scope), NOW)).toEqual({
      company: 'Larkspur Freight',
      openingTitle: 'Head of engineering',
      expiresAt: LATER.toISOString(),
    });
  });

  it('is the same nothing when unknown, ended, revoked, replaced or of a closed opening', async () => {
    const { candidacy, scope, opening } = await aRecruitedCandidacy();
    const replaced = await aLink(candidacy, scope);
    const token = await aLink(candidacy, scope);
    for (const [dead, now] of [
      ['never-made-never-made-never-made', NOW],
      [replaced, NOW],
      [token, LATER],
    ] as const) {
      expect(await findSelfAssessmentInvitation(dead, now)).toBeNull();
      expect(await send(dead, { now })).toEqual({ ok: false, code: 'link_closed' });
    }
    await prisma().opening.update({ where: { id: opening.id }, data: { status: 'closed' } });
    expect(await findSelfAssessmentInvitation(token, NOW)).toBeNull();
    expect(await send(token)).toEqual({ ok: false, code: 'link_closed' });
    expect(await makeSelfAssessmentLink(scope, candidacy.id, NOW)).toEqual({
      ok: false,
      code: 'opening_closed',
    });
    await prisma().opening.update({ where: { id: opening.id }, data: { status: 'open' } });
    const link = await prisma().selfAssessmentLink.findFirstOrThrow({
      where: { candidacyId: candidacy.id, revokedAt: null },
    });
    expect((await revokeSelfAssessmentLink(scope, link.id, NOW)).ok).toBe(true);
    expect(await findSelfAssessmentInvitation(token, NOW)).toBeNull();
    expect(await send(token)).toEqual({ ok: false, code: 'link_closed' });
    expect(await sentRows(candidacy)).toEqual([]);
  });

  it('is made and revoked by those who run the opening, and by nobody else', async () => {
    const { candidacy, scope, opening } = await aRecruitedCandidacy();
    await aLink(candidacy, scope);
    const link = await prisma().selfAssessmentLink.findFirstOrThrow({ where: { candidacyId: candidacy.id } });
    const interviewer = await aPerson({ name: 'Ida Interviewer' });
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: interviewer.id, role: 'interviewer' },
    });
    await anInterview(candidacy, [interviewer]);
    const inside = await scopeOf(interviewer);
    const outside = await scopeOf(await aPerson({ name: 'Olaf Outside' }));
    expect(await makeSelfAssessmentLink(inside, candidacy.id, NOW)).toEqual({
      ok: false,
      code: 'needs_recruiter',
    });
    expect(await revokeSelfAssessmentLink(inside, link.id, NOW)).toEqual({
      ok: false,
      code: 'needs_recruiter',
    });
    expect((await findSelfAssessmentSection(inside, candidacy.id, NOW))?.link).toBeNull();
    expect(await makeSelfAssessmentLink(outside, candidacy.id, NOW)).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await revokeSelfAssessmentLink(outside, link.id, NOW)).toEqual({ ok: false, code: 'not_found' });
    expect(await findSelfAssessmentSection(outside, candidacy.id, NOW)).toBeNull();
  });

  it('leaves the database no way to change what was sent or to move a link', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    await send(await aLink(candidacy, scope));
    await expect(
      prisma().selfAssessment.updateMany({ data: { instrumentVersion: 'another' } }),
    ).rejects.toThrow();
    await expect(
      prisma().selfAssessmentLink.updateMany({ data: { expiresAt: LATER, createdAt: NOW, tokenHash: 'x' } }),
    ).rejects.toThrow();
  });
});

describe('guessing links', () => {
  it('is slowed down for one network address, and not for another', async () => {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      expect(await countAttempt('self_assessment_address', '203.0.113.7')).toBeNull();
    }
    expect(await countAttempt('self_assessment_address', '203.0.113.7')).toBeGreaterThan(0);
    expect(await countAttempt('self_assessment_address', '203.0.113.8')).toBeNull();
  });
});

describe('a self-assessment in the sample opening', () => {
  it('goes with the sample', async () => {
    const admin = await scopeOf(await aPerson({ name: 'Ada Admin', workspaceRole: 'admin' }));
    await loadSampleOpening(admin, NOW);
    const opening = await prisma().opening.findFirstOrThrow({
      where: { sample: true },
      include: { candidacies: true },
    });
    const candidacy = { id: opening.candidacies[0]?.id ?? '' };
    await send(await aLink(candidacy, admin));
    expect(await sentRows(candidacy)).toHaveLength(1);
    expect((await removeSampleOpening(admin, opening.id)).ok).toBe(true);
    expect(await sentRows(candidacy)).toEqual([]);
  });
});

describe('sending a self-assessment', () => {
  it('stores the same sending once, and a corrected one beside it', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    const token = await aLink(candidacy, scope);
    const id = randomUUID();
    expect(await send(token, { id })).toEqual({ ok: true, value: null });
    expect(await send(token, { id })).toEqual({ ok: true, value: null });
    expect(await sentRows(candidacy)).toHaveLength(1);
    const corrected = { ...ANSWERS, steps: { 'sets-direction': 1 as const } };
    await send(token, { answers: corrected, now: new Date(NOW.getTime() + 1000) });
    const section = await findSelfAssessmentSection(scope, candidacy.id, NOW);
    expect(section?.own).toMatchObject({ kind: 'sent', times: 2 });
    expect(section?.own.kind === 'sent' && section.own.view.areas[0]?.range).toEqual({ low: 1, high: 1 });
  });

  it('ends after five', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    const token = await aLink(candidacy, scope);
    for (let sending = 0; sending < 5; sending += 1) expect((await send(token)).ok).toBe(true);
    expect(await send(token)).toEqual({ ok: false, code: 'link_closed' });
  });

  it('cannot take over a sending of another link', async () => {
    const one = await aRecruitedCandidacy();
    const other = await aRecruitedCandidacy();
    const id = randomUUID();
    await send(await aLink(one.candidacy, one.scope), { id });
    expect(await send(await aLink(other.candidacy, other.scope), { id })).toEqual({
      ok: false,
      code: 'link_closed',
    });
  });

  it('leaves no word of it in the trail', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    await send(await aLink(candidacy, scope));
    const trail = await prisma().auditEvent.findMany({ where: { candidacyId: candidacy.id } });
    expect(trail.map(({ action, actorId }) => [action, actorId])).toContainEqual([
      'self_assessment.sent',
      null,
    ]);
    expect(JSON.stringify(trail)).not.toContain(WORDS);
    expect(JSON.stringify(trail)).not.toContain('sets-direction');
  });

  it('enters no recommendation: same cards, same inputs, same answer', async () => {
    const { candidacy, scope } = await aRecruitedCandidacy();
    const panelist = await aPerson({ name: 'Petra Peer' });
    const interview = await anInterview(candidacy, [panelist]);
    await submitCard(interview.cards[panelist.id] ?? '');
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    const before = await prisma().recommendation.findMany({ where: { candidacyId: candidacy.id } });
    await send(await aLink(candidacy, scope));
    await prisma().$transaction((tx) => refreshRecommendation(tx, candidacy.id, NOW));
    const after = await prisma().recommendation.findMany({
      where: { candidacyId: candidacy.id },
      orderBy: { id: 'asc' },
    });
    expect(before).toHaveLength(1);
    const said = (rows: typeof after) => rows.map(({ inputs, result }) => ({ inputs, result }));
    expect(said(after.slice(-1))).toEqual(said(before));
    expect(JSON.stringify(after)).not.toContain(WORDS);
  });
});

const WHO: readonly [string, { role?: OpeningRole; workspaceRole?: WorkspaceRole }][] = [
  ['an interviewer', { role: 'interviewer' }],
  ['a hiring manager', { role: 'hiring_manager' }],
  ['a recruiter', { role: 'recruiter' }],
  ['an admin outside the team', { workspaceRole: 'admin' }],
];

describe('the candidate’s own view on the candidacy', () => {
  it.each(WHO)('is sealed to %s who owes a card, and looks the same sent or not', async (_who, given) => {
    const { candidacy, scope, opening } = await aRecruitedCandidacy();
    const viewer = await aPerson({ name: 'Vera Viewer', workspaceRole: given.workspaceRole ?? 'member' });
    if (given.role) {
      await prisma().openingMember.create({
        data: { openingId: opening.id, personId: viewer.id, role: given.role },
      });
    }
    const interview = await anInterview(candidacy, [viewer]);
    const token = await aLink(candidacy, scope);
    const sealed = await scopeOf(viewer);
    const seen = async () => ({
      section: await findSelfAssessmentSection(sealed, candidacy.id, NOW),
      page: await findCandidacyPage(sealed, candidacy.id, NOW),
      trail: (await listAuditPage(sealed, {}))?.lines.filter((line) => line.candidacy?.id === candidacy.id),
    });
    const before = await seen();
    await send(token);
    const after = await seen();
    expect(after).toEqual(before);
    expect(after.section?.own).toEqual({ kind: 'sealed' });
    expect(JSON.stringify(after)).not.toContain(WORDS);

    await submitCard(interview.cards[viewer.id] ?? '');
    const open = await findSelfAssessmentSection(sealed, candidacy.id, NOW);
    expect(open?.own).toMatchObject({ kind: 'sent', times: 1 });
    expect(JSON.stringify(open)).toContain(WORDS);
  });

  it('says nothing to the candidate who has an account here', async () => {
    const { candidacy, scope, opening } = await aRecruitedCandidacy();
    await send(await aLink(candidacy, scope));
    const insider = await aPerson({ name: 'Ines Insider' });
    await prisma().openingMember.create({
      data: { openingId: opening.id, personId: insider.id, role: 'recruiter' },
    });
    await prisma().candidate.updateMany({
      where: { candidacies: { some: { id: candidacy.id } } },
      data: { email: insider.email },
    });
    expect(await findSelfAssessmentSection(await scopeOf(insider), candidacy.id, NOW)).toBeNull();
  });
});
