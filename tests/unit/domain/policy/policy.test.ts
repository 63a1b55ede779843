import { describe, expect, it } from 'vitest';
import {
  CANDIDACY_ACTIONS,
  type CandidacyStanding,
  canInCandidacy,
  canInOpening,
  canInWorkspace,
  canOnInterview,
  canOnScorecard,
  INTERVIEW_ACTIONS,
  OPENING_ACTIONS,
  type OpeningRole,
  SCORECARD_ACTIONS,
  type ScorecardStanding,
  WORKSPACE_ACTIONS,
  type WorkspaceRole,
} from '@/lib/domain/policy/policy';

/**
 * Every role on every resource with every action, written out. A row reads: who, in which state, and the
 * answer to each action in the order of the heading; `yes`, or the rule that refuses.
 */
const answers = (allowance: { allowed: boolean; refusal?: string }) =>
  allowance.allowed ? 'yes' : allowance.refusal;

describe('what a person may do in the workspace', () => {
  const TABLE: [WorkspaceRole, boolean, string, string, string, string, string, string, string][] = [
    // role, recruits somewhere: people.manage, audit.read, opening.create, sample.manage, suggestions.read, kit.edit, outcomes.read
    ['admin', false, 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['admin', true, 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['member', true, 'admin_only', 'admin_only', 'yes', 'admin_only', 'admin_only', 'yes', 'admin_only'],
    [
      'member',
      false,
      'admin_only',
      'admin_only',
      'needs_recruiter',
      'admin_only',
      'admin_only',
      'needs_recruiter',
      'admin_only',
    ],
  ];

  it.each(TABLE)('%s, recruiting somewhere: %s', (workspaceRole, recruits, ...expected) => {
    const standing = { workspaceRole, recruits };
    expect(WORKSPACE_ACTIONS.map((action) => answers(canInWorkspace(standing, action)))).toEqual(expected);
  });
});

describe('what a person may do in an opening', () => {
  const ALL = Array(6).fill('yes');
  const READS = ['yes', ...Array(5).fill('needs_recruiter')];
  const NONE = Array(6).fill('not_reachable');
  const TABLE: [WorkspaceRole, OpeningRole | null, string[]][] = [
    // read, edit, team.manage, candidate.add, interview.plan, sources.read
    ['admin', null, ALL],
    ['admin', 'interviewer', ALL],
    ['admin', 'recruiter', ALL],
    ['admin', 'hiring_manager', ALL],
    ['member', 'recruiter', ALL],
    ['member', 'hiring_manager', ALL],
    ['member', 'interviewer', READS],
    ['member', null, NONE],
  ];

  it.each(TABLE)('%s of the workspace, %s in the opening', (workspaceRole, openingRole, expected) => {
    const standing = { workspaceRole, openingRole };
    expect(OPENING_ACTIONS.map((action) => answers(canInOpening(standing, action)))).toEqual(expected);
  });
});

type Panel = 'off the panel' | 'owing a card' | 'card submitted' | 'the candidate';
const PANEL: Record<Panel, Pick<CandidacyStanding, 'panelist' | 'owesCard' | 'isCandidate'>> = {
  'off the panel': { panelist: false, owesCard: false, isCandidate: false },
  'owing a card': { panelist: true, owesCard: true, isCandidate: false },
  'card submitted': { panelist: true, owesCard: false, isCandidate: false },
  'the candidate': { panelist: false, owesCard: false, isCandidate: true },
};

describe('what a person may do with a candidacy', () => {
  const N = 'not_reachable';
  const TABLE: [
    WorkspaceRole,
    OpeningRole | null,
    Panel,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ][] = [
    // read, panel.read, decide, calibration.read, debrief.open, debrief.open_early, hire.follow
    [
      'admin',
      null,
      'off the panel',
      'yes',
      'yes',
      'needs_hiring_manager',
      'yes',
      'yes',
      'debrief_by_hiring_manager',
      'yes',
    ],
    [
      'admin',
      null,
      'owing a card',
      'yes',
      'owes_card',
      'needs_hiring_manager',
      'owes_card',
      'owes_card',
      'debrief_by_hiring_manager',
      'owes_card',
    ],
    [
      'admin',
      null,
      'card submitted',
      'yes',
      'yes',
      'needs_hiring_manager',
      'yes',
      'yes',
      'debrief_by_hiring_manager',
      'yes',
    ],
    ['admin', null, 'the candidate', N, N, N, N, N, N, N],
    [
      'admin',
      'recruiter',
      'off the panel',
      'yes',
      'yes',
      'needs_hiring_manager',
      'yes',
      'yes',
      'debrief_by_hiring_manager',
      'yes',
    ],
    [
      'admin',
      'recruiter',
      'owing a card',
      'yes',
      'owes_card',
      'needs_hiring_manager',
      'owes_card',
      'owes_card',
      'debrief_by_hiring_manager',
      'owes_card',
    ],
    [
      'admin',
      'recruiter',
      'card submitted',
      'yes',
      'yes',
      'needs_hiring_manager',
      'yes',
      'yes',
      'debrief_by_hiring_manager',
      'yes',
    ],
    ['admin', 'recruiter', 'the candidate', N, N, N, N, N, N, N],
    ['admin', 'hiring_manager', 'off the panel', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    [
      'admin',
      'hiring_manager',
      'owing a card',
      'yes',
      'owes_card',
      'owes_card',
      'owes_card',
      'owes_card',
      'owes_card',
      'owes_card',
    ],
    ['admin', 'hiring_manager', 'card submitted', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['admin', 'hiring_manager', 'the candidate', N, N, N, N, N, N, N],
    [
      'admin',
      'interviewer',
      'off the panel',
      'yes',
      'yes',
      'needs_hiring_manager',
      'yes',
      'yes',
      'debrief_by_hiring_manager',
      'yes',
    ],
    [
      'admin',
      'interviewer',
      'owing a card',
      'yes',
      'owes_card',
      'needs_hiring_manager',
      'owes_card',
      'owes_card',
      'debrief_by_hiring_manager',
      'owes_card',
    ],
    [
      'admin',
      'interviewer',
      'card submitted',
      'yes',
      'yes',
      'needs_hiring_manager',
      'yes',
      'yes',
      'debrief_by_hiring_manager',
      'yes',
    ],
    ['admin', 'interviewer', 'the candidate', N, N, N, N, N, N, N],
    [
      'member',
      'recruiter',
      'off the panel',
      'yes',
      'yes',
      'needs_hiring_manager',
      'needs_hiring_manager',
      'yes',
      'debrief_by_hiring_manager',
      'follow_by_hiring_manager',
    ],
    [
      'member',
      'recruiter',
      'owing a card',
      'yes',
      'owes_card',
      'needs_hiring_manager',
      'needs_hiring_manager',
      'owes_card',
      'debrief_by_hiring_manager',
      'follow_by_hiring_manager',
    ],
    [
      'member',
      'recruiter',
      'card submitted',
      'yes',
      'yes',
      'needs_hiring_manager',
      'needs_hiring_manager',
      'yes',
      'debrief_by_hiring_manager',
      'follow_by_hiring_manager',
    ],
    ['member', 'recruiter', 'the candidate', N, N, N, N, N, N, N],
    ['member', 'hiring_manager', 'off the panel', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    [
      'member',
      'hiring_manager',
      'owing a card',
      'yes',
      'owes_card',
      'owes_card',
      'owes_card',
      'owes_card',
      'owes_card',
      'owes_card',
    ],
    ['member', 'hiring_manager', 'card submitted', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['member', 'hiring_manager', 'the candidate', N, N, N, N, N, N, N],
    ['member', 'interviewer', 'off the panel', N, N, N, N, N, N, N],
    [
      'member',
      'interviewer',
      'owing a card',
      'yes',
      'owes_card',
      'needs_hiring_manager',
      'needs_hiring_manager',
      'needs_recruiter',
      'debrief_by_hiring_manager',
      'follow_by_hiring_manager',
    ],
    [
      'member',
      'interviewer',
      'card submitted',
      'yes',
      'yes',
      'needs_hiring_manager',
      'needs_hiring_manager',
      'needs_recruiter',
      'debrief_by_hiring_manager',
      'follow_by_hiring_manager',
    ],
    ['member', 'interviewer', 'the candidate', N, N, N, N, N, N, N],
    ['member', null, 'off the panel', N, N, N, N, N, N, N],
    ['member', null, 'owing a card', N, N, N, N, N, N, N],
    ['member', null, 'card submitted', N, N, N, N, N, N, N],
    ['member', null, 'the candidate', N, N, N, N, N, N, N],
  ];

  it.each(TABLE)('%s, %s, %s', (workspaceRole, openingRole, panel, ...expected) => {
    const standing = { workspaceRole, openingRole, ...PANEL[panel] };
    expect(CANDIDACY_ACTIONS.map((action) => answers(canInCandidacy(standing, action)))).toEqual(expected);
  });

  it('lists every combination once', () => {
    expect(new Set(TABLE.map((row) => row.slice(0, 3).join())).size).toBe(2 * 4 * 4);
  });
});

type Seat = 'on the panel' | 'beside the panel' | 'the candidate';
const SEAT: Record<Seat, { onPanel: boolean; isCandidate: boolean }> = {
  'on the panel': { onPanel: true, isCandidate: false },
  'beside the panel': { onPanel: false, isCandidate: false },
  'the candidate': { onPanel: true, isCandidate: true },
};

describe('what a person may do with an interview before it takes place', () => {
  const N = 'not_reachable';
  const H = 'topic_by_hiring_manager';
  const TABLE: [WorkspaceRole, OpeningRole | null, Seat, string, string][] = [
    // prepare, topic.share
    ['admin', null, 'on the panel', 'yes', H],
    ['admin', null, 'beside the panel', 'yes', H],
    ['admin', null, 'the candidate', N, N],
    ['admin', 'recruiter', 'on the panel', 'yes', H],
    ['admin', 'recruiter', 'beside the panel', 'yes', H],
    ['admin', 'recruiter', 'the candidate', N, N],
    ['admin', 'hiring_manager', 'on the panel', 'yes', 'yes'],
    ['admin', 'hiring_manager', 'beside the panel', 'yes', 'yes'],
    ['admin', 'hiring_manager', 'the candidate', N, N],
    ['admin', 'interviewer', 'on the panel', 'yes', H],
    ['admin', 'interviewer', 'beside the panel', 'yes', H],
    ['admin', 'interviewer', 'the candidate', N, N],
    ['member', 'recruiter', 'on the panel', 'yes', H],
    ['member', 'recruiter', 'beside the panel', 'yes', H],
    ['member', 'recruiter', 'the candidate', N, N],
    ['member', 'hiring_manager', 'on the panel', 'yes', 'yes'],
    ['member', 'hiring_manager', 'beside the panel', 'yes', 'yes'],
    ['member', 'hiring_manager', 'the candidate', N, N],
    ['member', 'interviewer', 'on the panel', 'yes', H],
    ['member', 'interviewer', 'beside the panel', N, N],
    ['member', 'interviewer', 'the candidate', N, N],
    ['member', null, 'on the panel', N, N],
    ['member', null, 'beside the panel', N, N],
    ['member', null, 'the candidate', N, N],
  ];

  it.each(TABLE)('%s, %s, %s', (workspaceRole, openingRole, seat, ...expected) => {
    const standing = { workspaceRole, openingRole, ...SEAT[seat] };
    expect(INTERVIEW_ACTIONS.map((action) => answers(canOnInterview(standing, action)))).toEqual(expected);
  });

  it('lists every combination once', () => {
    expect(new Set(TABLE.map((row) => row.slice(0, 3).join())).size).toBe(2 * 4 * 3);
  });
});

describe("what a person may do with somebody else's scorecard", () => {
  const N = 'not_reachable';
  const TABLE: [
    string,
    WorkspaceRole,
    OpeningRole | null,
    Panel,
    'draft' | 'submitted',
    string,
    string,
    string,
    string,
  ][] = [];
  for (const [workspaceRole, openingRole] of [
    ['admin', null],
    ['admin', 'recruiter'],
    ['admin', 'hiring_manager'],
    ['admin', 'interviewer'],
    ['member', 'recruiter'],
    ['member', 'hiring_manager'],
    ['member', 'interviewer'],
    ['member', null],
  ] as const) {
    for (const panel of Object.keys(PANEL) as Panel[]) {
      const outside = workspaceRole === 'member' && openingRole === null;
      const offPanel =
        workspaceRole === 'member' && openingRole === 'interviewer' && panel === 'off the panel';
      const closed = outside || offPanel || panel === 'the candidate' || panel === 'owing a card';
      TABLE.push(['a draft', workspaceRole, openingRole, panel, 'draft', N, N, N, N]);
      TABLE.push(
        closed
          ? ['a submitted card', workspaceRole, openingRole, panel, 'submitted', N, N, N, N]
          : [
              'a submitted card',
              workspaceRole,
              openingRole,
              panel,
              'submitted',
              'yes',
              'not_author',
              'not_author',
              'not_author',
            ],
      );
    }
  }

  it.each(TABLE)('%s: %s, %s, %s', (_what, workspaceRole, openingRole, panel, status, ...expected) => {
    const standing: ScorecardStanding = {
      workspaceRole,
      openingRole,
      ...PANEL[panel],
      author: false,
      status,
      latest: true,
      interviewCancelled: false,
      removed: false,
    };
    expect(SCORECARD_ACTIONS.map((action) => answers(canOnScorecard(standing, action)))).toEqual(expected);
  });
});

describe('what an author may do with their own scorecard', () => {
  type State = Pick<ScorecardStanding, 'status' | 'latest' | 'interviewCancelled' | 'removed'>;
  const own = (state: State, role: OpeningRole | null = 'interviewer'): ScorecardStanding => ({
    workspaceRole: 'member',
    openingRole: role,
    panelist: !state.removed && !state.interviewCancelled,
    owesCard: state.status === 'draft' && !state.removed && !state.interviewCancelled,
    isCandidate: false,
    author: true,
    ...state,
  });
  const draft: State = { status: 'draft', latest: true, interviewCancelled: false, removed: false };
  const submitted: State = { ...draft, status: 'submitted' };
  const TABLE: [string, ScorecardStanding, string, string, string, string][] = [
    // read, write, submit, amend
    ['a draft', own(draft), 'yes', 'yes', 'yes', 'not_submitted'],
    ['a submitted card', own(submitted), 'yes', 'already_submitted', 'already_submitted', 'yes'],
    [
      'a card amended since',
      own({ ...submitted, latest: false }),
      'yes',
      'already_submitted',
      'already_submitted',
      'superseded',
    ],
    [
      'a draft, interview cancelled',
      own({ ...draft, interviewCancelled: true }),
      'yes',
      'interview_cancelled',
      'interview_cancelled',
      'interview_cancelled',
    ],
    [
      'a submitted card, interview cancelled',
      own({ ...submitted, interviewCancelled: true }),
      'yes',
      'interview_cancelled',
      'interview_cancelled',
      'interview_cancelled',
    ],
    ['a draft, taken off', own({ ...draft, removed: true }), 'yes', 'taken_off', 'taken_off', 'taken_off'],
    [
      'a submitted card, taken off',
      own({ ...submitted, removed: true }),
      'yes',
      'taken_off',
      'taken_off',
      'taken_off',
    ],
    [
      'a draft, out of the team',
      own(draft, null),
      'not_reachable',
      'not_reachable',
      'not_reachable',
      'not_reachable',
    ],
    [
      'a draft about themselves',
      { ...own(draft), isCandidate: true },
      'not_reachable',
      'not_reachable',
      'not_reachable',
      'not_reachable',
    ],
  ];

  it.each(TABLE)('%s', (_what, standing, ...expected) => {
    expect(SCORECARD_ACTIONS.map((action) => answers(canOnScorecard(standing, action)))).toEqual(expected);
  });
});
