import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/database/current';
import { changeSettings, findSettings, isSelfAssessmentPublic } from '@/lib/data/workspace-settings';
import { aPerson, scopeOf } from '../../support/builders';
import { openTestDatabase } from '../../support/test-database';

openTestDatabase();

describe('the settings of the workspace', () => {
  it('offer no public self-assessment until an admin switches it on, and none after it is off again', async () => {
    const admin = await scopeOf(await aPerson({ workspaceRole: 'admin' }));
    expect(await isSelfAssessmentPublic()).toBe(false);
    expect(await findSettings(admin)).toEqual({ publicSelfAssessment: false });
    for (const publicSelfAssessment of [true, true, false]) {
      expect((await changeSettings(admin, { publicSelfAssessment })).ok).toBe(true);
      expect(await isSelfAssessmentPublic()).toBe(publicSelfAssessment);
    }
    const trail = await prisma().auditEvent.findMany({
      where: { action: 'settings.changed', actorId: admin.personId },
      orderBy: { id: 'asc' },
    });
    expect(trail.map(({ detail }) => detail)).toEqual([
      { publicSelfAssessment: true },
      { publicSelfAssessment: false },
    ]);
  });

  it('are neither shown to members nor changed by them', async () => {
    const member = await scopeOf(await aPerson());
    expect(await findSettings(member)).toBeNull();
    expect(await changeSettings(member, { publicSelfAssessment: true })).toEqual({
      ok: false,
      code: 'admin_only',
    });
    expect(await isSelfAssessmentPublic()).toBe(false);
  });

  it('fit in one row', async () => {
    await expect(prisma().workspaceSettings.create({ data: { id: 2 } })).rejects.toThrow();
  });
});
