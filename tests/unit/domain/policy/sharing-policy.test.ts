import { describe, expect, it } from 'vitest';
import type { CandidacyStanding, OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import { canManageShared, canShare } from '@/lib/domain/policy/sharing-policy';

const answer = (allowance: { allowed: boolean; refusal?: string }) =>
  allowance.allowed ? 'yes' : allowance.refusal;

type Panel = 'off the panel' | 'owing a card' | 'card submitted' | 'the candidate';
const PANEL: Record<Panel, Pick<CandidacyStanding, 'panelist' | 'owesCard' | 'isCandidate'>> = {
  'off the panel': { panelist: false, owesCard: false, isCandidate: false },
  'owing a card': { panelist: true, owesCard: true, isCandidate: false },
  'card submitted': { panelist: true, owesCard: false, isCandidate: false },
  'the candidate': { panelist: false, owesCard: false, isCandidate: true },
};

type Row = [WorkspaceRole, OpeningRole | null, Panel, string, string, string];

describe('who shares, and who manages a link that was made', () => {
  const N = 'not_reachable';
  const R = 'needs_recruiter';
  const O = 'owes_card';
  const runningRows = (workspaceRole: WorkspaceRole, role: OpeningRole | null): Row[] => [
    [workspaceRole, role, 'off the panel', 'yes', 'yes', 'yes'],
    [workspaceRole, role, 'owing a card', O, O, 'yes'],
    [workspaceRole, role, 'card submitted', 'yes', 'yes', 'yes'],
    [workspaceRole, role, 'the candidate', N, N, N],
  ];
  const TABLE: Row[] = [
    // share, manage somebody else's, manage one's own
    ...(['recruiter', 'hiring_manager', 'interviewer', null] as const).flatMap((role) =>
      runningRows('admin', role),
    ),
    ...runningRows('member', 'recruiter'),
    ...runningRows('member', 'hiring_manager'),
    ['member', 'interviewer', 'off the panel', N, N, N],
    ['member', 'interviewer', 'owing a card', R, R, 'yes'],
    ['member', 'interviewer', 'card submitted', R, R, 'yes'],
    ['member', 'interviewer', 'the candidate', N, N, N],
    ['member', null, 'off the panel', N, N, N],
    ['member', null, 'owing a card', N, N, N],
    ['member', null, 'card submitted', N, N, N],
    ['member', null, 'the candidate', N, N, N],
  ];

  it.each(TABLE)('%s, %s, %s', (workspaceRole, openingRole, panel, ...expected) => {
    const standing = { workspaceRole, openingRole, ...PANEL[panel] };
    expect([
      answer(canShare(standing)),
      answer(canManageShared({ ...standing, maker: false })),
      answer(canManageShared({ ...standing, maker: true })),
    ]).toEqual(expected);
  });

  it('lists every combination once', () => {
    expect(new Set(TABLE.map((row) => row.slice(0, 3).join())).size).toBe(2 * 4 * 4);
  });
});
