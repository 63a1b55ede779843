import { describe, expect, it } from 'vitest';
import type { CandidacyStanding, OpeningRole, WorkspaceRole } from '@/lib/domain/policy/policy';
import {
  canInSelfAssessment,
  canManageSettings,
  SELF_ASSESSMENT_ACTIONS,
} from '@/lib/domain/policy/self-assessment-policy';

const answer = (allowance: { allowed: boolean; refusal?: string }) =>
  allowance.allowed ? 'yes' : allowance.refusal;

type Panel = 'off the panel' | 'owing a card' | 'card submitted' | 'the candidate';
const PANEL: Record<Panel, Pick<CandidacyStanding, 'panelist' | 'owesCard' | 'isCandidate'>> = {
  'off the panel': { panelist: false, owesCard: false, isCandidate: false },
  'owing a card': { panelist: true, owesCard: true, isCandidate: false },
  'card submitted': { panelist: true, owesCard: false, isCandidate: false },
  'the candidate': { panelist: false, owesCard: false, isCandidate: true },
};

describe('what a person may do with a self-assessment', () => {
  const N = 'not_reachable';
  const R = 'needs_recruiter';
  const TABLE: [WorkspaceRole, OpeningRole | null, Panel, string, string][] = [
    // read, invite
    ...(['recruiter', 'hiring_manager', 'interviewer', null] as const).flatMap(
      (role): [WorkspaceRole, OpeningRole | null, Panel, string, string][] => [
        ['admin', role, 'off the panel', 'yes', 'yes'],
        ['admin', role, 'owing a card', 'owes_card', 'yes'],
        ['admin', role, 'card submitted', 'yes', 'yes'],
        ['admin', role, 'the candidate', N, N],
      ],
    ),
    ['member', 'recruiter', 'off the panel', 'yes', 'yes'],
    ['member', 'recruiter', 'owing a card', 'owes_card', 'yes'],
    ['member', 'recruiter', 'card submitted', 'yes', 'yes'],
    ['member', 'recruiter', 'the candidate', N, N],
    ['member', 'hiring_manager', 'off the panel', 'yes', 'yes'],
    ['member', 'hiring_manager', 'owing a card', 'owes_card', 'yes'],
    ['member', 'hiring_manager', 'card submitted', 'yes', 'yes'],
    ['member', 'hiring_manager', 'the candidate', N, N],
    ['member', 'interviewer', 'off the panel', N, N],
    ['member', 'interviewer', 'owing a card', 'owes_card', R],
    ['member', 'interviewer', 'card submitted', 'yes', R],
    ['member', 'interviewer', 'the candidate', N, N],
    ['member', null, 'off the panel', N, N],
    ['member', null, 'owing a card', N, N],
    ['member', null, 'card submitted', N, N],
    ['member', null, 'the candidate', N, N],
  ];

  it.each(TABLE)('%s, %s, %s', (workspaceRole, openingRole, panel, ...expected) => {
    const standing = { workspaceRole, openingRole, ...PANEL[panel] };
    expect(SELF_ASSESSMENT_ACTIONS.map((action) => answer(canInSelfAssessment(standing, action)))).toEqual(
      expected,
    );
  });

  it('lists every combination once', () => {
    expect(new Set(TABLE.map((row) => row.slice(0, 3).join())).size).toBe(2 * 4 * 4);
  });
});

describe('who chooses what holds for the workspace', () => {
  it.each([
    ['admin', true, 'yes'],
    ['admin', false, 'yes'],
    ['member', true, 'admin_only'],
    ['member', false, 'admin_only'],
  ] as const)('%s, recruiting somewhere: %s', (workspaceRole, recruits, expected) => {
    expect(answer(canManageSettings({ workspaceRole, recruits }))).toBe(expected);
  });
});
