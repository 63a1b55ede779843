import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditEntry, recordAudit } from '@/lib/data/audit';
import { listAuditPage } from '@/lib/data/audit-log';
import { prisma } from '@/lib/data/database/current';
import { recordRefusal } from '@/lib/data/refusals';
import type { Scope } from '@/lib/data/scope';
import { aCandidacy, anInterview, anOpening, aPerson, scopeOf, submitCard } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

let admin: Scope;
beforeAll(async () => {
  admin = await scopeOf(await aPerson({ name: 'Ines Okafor', workspaceRole: 'admin' }));
});

const PANEL_ACTIONS = [
  'scorecard.submitted',
  'scorecard.amendment_begun',
  'scorecard.amendment_discarded',
  'scorecard.amended',
  'decision.recorded',
] as const;

async function record(actorId: string | null, entry: AuditEntry): Promise<void> {
  await recordAudit(prisma(), actorId, entry);
}

const actionsOn = async (scope: Scope, candidacyId: string) =>
  (await listAuditPage(scope, {}))?.lines
    .filter((line) => line.candidacy?.id === candidacyId)
    .map((line) => line.action);

describe('the audit log', () => {
  it('is for admins; a hiring manager gets nothing', async () => {
    const manager = await aPerson();
    await anOpening({ members: [{ person: manager, role: 'hiring_manager' }] });
    expect(await listAuditPage(await scopeOf(manager), {})).toBeNull();
    expect(await listAuditPage(admin, {})).not.toBeNull();
  });

  it('names people, openings and candidates as they are called today', async () => {
    const opening = await anOpening({ title: 'Search for a lead' });
    const candidacy = await aCandidacy(opening, { name: 'Noa Birk' });
    const member = await aPerson({ name: 'Bo Lind' });
    await record(admin.personId, {
      action: 'member.role_changed',
      resource: 'person',
      resourceId: member.id,
      openingId: opening.id,
      candidacyId: candidacy.id,
      detail: { from: 'interviewer', to: 'recruiter' },
    });
    await prisma().person.update({ where: { id: member.id }, data: { name: 'Bo Lind-Marsh' } });
    expect((await listAuditPage(admin, {}))?.lines[0]).toMatchObject({
      action: 'member.role_changed',
      actor: 'Ines Okafor',
      subject: 'Bo Lind-Marsh',
      opening: { id: opening.id, name: 'Search for a lead' },
      candidacy: { id: candidacy.id, name: 'Noa Birk' },
      detail: { from: 'interviewer', to: 'recruiter' },
    });
  });

  it('names the panelist that an interview’s event is about', async () => {
    const panelist = await aPerson({ name: 'Kai Berg' });
    const interview = await anInterview(await aCandidacy(await anOpening()), [panelist]);
    await record(admin.personId, {
      action: 'panelist.added',
      resource: 'interview',
      resourceId: interview.id,
      detail: { personId: panelist.id },
    });
    expect((await listAuditPage(admin, {}))?.lines[0]).toMatchObject({ subject: 'Kai Berg' });
  });

  it('outlives what its events were about', async () => {
    await record(admin.personId, {
      action: 'opening.closed',
      resource: 'opening',
      resourceId: 'gone',
      openingId: 'gone',
    });
    expect((await listAuditPage(admin, {}))?.lines[0]).toMatchObject({ subject: null, opening: null });
  });

  it('keeps refused deeds, with the rule', async () => {
    const person = await aPerson();
    await recordRefusal(await scopeOf(person), 'person.deactivate', 'admin_only');
    expect((await listAuditPage(admin, { action: 'action.refused' }))?.lines[0]).toMatchObject({
      actor: person.name,
      detail: { tried: 'person.deactivate', refusal: 'admin_only' },
    });
  });
});

describe('the filter of the audit log', () => {
  it('keeps one action', async () => {
    await record(admin.personId, { action: 'sample.loaded', resource: 'workspace' });
    const lines = (await listAuditPage(admin, { action: 'sample.loaded' }))?.lines;
    expect(lines).toHaveLength(1);
  });

  it('keeps what a person did and what was done to them', async () => {
    const person = await aPerson();
    await record(person.id, { action: 'person.renamed', resource: 'person', resourceId: person.id });
    await record(admin.personId, { action: 'person.deactivated', resource: 'person', resourceId: person.id });
    await record(admin.personId, { action: 'person.renamed', resource: 'person', resourceId: 'other' });
    const lines = (await listAuditPage(admin, { personId: person.id }))?.lines;
    expect(lines?.map((line) => line.action)).toEqual(['person.deactivated', 'person.renamed']);
  });

  it('shows everything for an action that does not exist, and nothing for a person who does not', async () => {
    const all = await listAuditPage(admin, {});
    expect((await listAuditPage(admin, { action: 'nothing' }))?.lines).toEqual(all?.lines);
    expect((await listAuditPage(admin, { personId: 'nobody' }))?.lines).toEqual([]);
  });
});

describe('the pages of the audit log', () => {
  it('follow each other without gap or repeat, also within one moment', async () => {
    const person = await aPerson();
    const at = new Date('2026-03-02T09:00:00.123Z');
    await prisma().auditEvent.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        at: index < 90 ? at : new Date(at.getTime() + index),
        actorId: person.id,
        action: 'person.renamed',
        resource: 'person',
      })),
    });
    const seen: string[] = [];
    const sizes: number[] = [];
    let before: string | undefined;
    do {
      const page = await listAuditPage(admin, { personId: person.id, before });
      seen.push(...(page?.lines ?? []).map((line) => line.id));
      sizes.push(page?.lines.length ?? 0);
      before = page?.older ?? undefined;
    } while (before);
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(seen).size).toBe(120);
  });

  it('begin at the newest where the address bar names no page that could be', async () => {
    const first = await listAuditPage(admin, {});
    for (const before of ['', 'x', '~', 'yesterday~1', '2026-03-02T09:00:00Z']) {
      expect((await listAuditPage(admin, { before }))?.lines).toEqual(first?.lines);
    }
  });
});

describe('an admin who owes a card', () => {
  async function aSealedCandidacy() {
    const person = await aPerson({ workspaceRole: 'admin' });
    const peer = await aPerson();
    const candidacy = await aCandidacy(await anOpening());
    const interview = await anInterview(candidacy, [person, peer]);
    for (const action of PANEL_ACTIONS) {
      await record(peer.id, { action, resource: 'scorecard', resourceId: 's', candidacyId: candidacy.id });
    }
    await record(peer.id, { action: 'candidacy.added', resource: 'candidacy', candidacyId: candidacy.id });
    return { candidacy, person, peer, card: interview.cards[person.id] ?? '' };
  }

  it('reads nothing of cards, amendments and decisions on that candidacy until the card is in', async () => {
    const { candidacy, person, card } = await aSealedCandidacy();
    const scope = await scopeOf(person);
    expect(await actionsOn(scope, candidacy.id)).toEqual(['candidacy.added']);
    await submitCard(card);
    expect(await actionsOn(scope, candidacy.id)).toEqual([
      'candidacy.added',
      ...[...PANEL_ACTIONS].reverse(),
    ]);
  });

  it('finds them by no filter either', async () => {
    const { candidacy, person, peer } = await aSealedCandidacy();
    const scope = await scopeOf(person);
    for (const query of [{ action: 'scorecard.submitted' }, { personId: peer.id }]) {
      const lines = (await listAuditPage(scope, query))?.lines ?? [];
      const found = lines.filter((line) => line.candidacy?.id === candidacy.id);
      expect(found.filter((line) => line.action !== 'candidacy.added')).toEqual([]);
    }
  });

  it('still reads those of other candidacies, and what concerns none', async () => {
    const { person } = await aSealedCandidacy();
    const other = await aCandidacy(await anOpening());
    await record(admin.personId, {
      action: 'decision.recorded',
      resource: 'candidacy',
      candidacyId: other.id,
    });
    await record(admin.personId, { action: 'opening.edited', resource: 'opening' });
    const scope = await scopeOf(person);
    expect(await actionsOn(scope, other.id)).toEqual(['decision.recorded']);
    expect((await listAuditPage(scope, {}))?.lines[0]?.action).toBe('opening.edited');
  });

  it('does not hide them from an admin who owes none', async () => {
    const { candidacy } = await aSealedCandidacy();
    expect(await actionsOn(admin, candidacy.id)).toHaveLength(PANEL_ACTIONS.length + 1);
  });
});

describe('an admin who is a candidate', () => {
  it('reads nothing at all of their own candidacy', async () => {
    const person = await aPerson({ workspaceRole: 'admin' });
    const candidacy = await aCandidacy(await anOpening(), { email: person.email });
    for (const action of ['candidacy.added', 'interview.planned', 'scorecard.submitted'] as const) {
      await record(admin.personId, { action, resource: 'candidacy', candidacyId: candidacy.id });
    }
    expect(await actionsOn(await scopeOf(person), candidacy.id)).toEqual([]);
    expect(await actionsOn(admin, candidacy.id)).toHaveLength(3);
  });
});
