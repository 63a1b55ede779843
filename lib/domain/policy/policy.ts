/** Role in the whole workspace, and role in one opening. */
export const WORKSPACE_ROLES = ['admin', 'member'] as const;
export type WorkspaceRole = (typeof WORKSPACE_ROLES)[number];
export const OPENING_ROLES = ['recruiter', 'hiring_manager', 'interviewer'] as const;
export type OpeningRole = (typeof OPENING_ROLES)[number];

/** What a person is in the workspace, apart from any opening. */
export type WorkspaceStanding = {
  readonly workspaceRole: WorkspaceRole;
  /** Recruiter of at least one opening. */
  readonly recruits: boolean;
};

/** What a person is in one opening; `openingRole` is null for somebody outside its team. */
export type OpeningStanding = {
  readonly workspaceRole: WorkspaceRole;
  readonly openingRole: OpeningRole | null;
};

/** What a person is to one candidacy. */
export type CandidacyStanding = OpeningStanding & {
  /** Asked to score at least one interview of it that was not cancelled. */
  readonly panelist: boolean;
  /** Panelist with a card of it still to submit. */
  readonly owesCard: boolean;
  /** The candidate and the person are the same human being. */
  readonly isCandidate: boolean;
};

/** What a person is to one interview; a cancelled one keeps its panel. */
export type InterviewStanding = OpeningStanding & {
  /** Asked to score this interview, and not taken off it. */
  readonly onPanel: boolean;
  readonly isCandidate: boolean;
};

/** What a person is to one scorecard. */
export type ScorecardStanding = CandidacyStanding & {
  readonly author: boolean;
  readonly status: 'draft' | 'submitted';
  /** The latest revision of its author's cards for this interview. */
  readonly latest: boolean;
  readonly interviewCancelled: boolean;
  /** The author was taken off the interview. */
  readonly removed: boolean;
};

export const WORKSPACE_ACTIONS = [
  'people.manage',
  'audit.read',
  'opening.create',
  'sample.manage',
  'suggestions.read',
  'kit.edit',
  'outcomes.read',
] as const;
export type WorkspaceAction = (typeof WORKSPACE_ACTIONS)[number];

export const OPENING_ACTIONS = [
  'read',
  'edit',
  'team.manage',
  'candidate.add',
  'interview.plan',
  'sources.read',
] as const;
export type OpeningAction = (typeof OPENING_ACTIONS)[number];

export const CANDIDACY_ACTIONS = [
  'read',
  'panel.read',
  'decide',
  'calibration.read',
  'debrief.open',
  'debrief.open_early',
  'hire.follow',
] as const;
export type CandidacyAction = (typeof CANDIDACY_ACTIONS)[number];

export const INTERVIEW_ACTIONS = ['prepare', 'topic.share'] as const;
export type InterviewAction = (typeof INTERVIEW_ACTIONS)[number];

export const SCORECARD_ACTIONS = ['read', 'write', 'submit', 'amend'] as const;
export type ScorecardAction = (typeof SCORECARD_ACTIONS)[number];

/** Why something is refused. `not_reachable` must look like an unknown id. */
export type Refusal =
  | 'not_reachable'
  | 'admin_only'
  | 'needs_recruiter'
  | 'needs_hiring_manager'
  | 'debrief_by_hiring_manager'
  | 'follow_by_hiring_manager'
  | 'topic_by_hiring_manager'
  | 'owes_card'
  | 'not_author'
  | 'already_submitted'
  | 'not_submitted'
  | 'interview_cancelled'
  | 'interview_to_come'
  | 'taken_off'
  | 'superseded';

export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

const ALLOWED: Allowance = { allowed: true };
const refuse = (refusal: Refusal): Allowance => ({ allowed: false, refusal });
const allowIf = (condition: boolean, refusal: Refusal): Allowance => (condition ? ALLOWED : refuse(refusal));

export function canInWorkspace(standing: WorkspaceStanding, action: WorkspaceAction): Allowance {
  const admin = standing.workspaceRole === 'admin';
  switch (action) {
    case 'people.manage':
    case 'audit.read':
    case 'sample.manage':
    case 'suggestions.read':
    case 'outcomes.read':
      return allowIf(admin, 'admin_only');
    case 'opening.create':
    case 'kit.edit':
      return allowIf(admin || standing.recruits, 'needs_recruiter');
  }
}

export function canInOpening(standing: OpeningStanding, action: OpeningAction): Allowance {
  if (!isInside(standing)) return refuse('not_reachable');
  switch (action) {
    case 'read':
      return ALLOWED;
    case 'edit':
    case 'team.manage':
    case 'candidate.add':
    case 'interview.plan':
    case 'sources.read':
      return allowIf(runsOpening(standing), 'needs_recruiter');
  }
}

/**
 * `panel.read` covers every trace of peers: cards, counts of marks, the recommendation, the decision.
 * `calibration.read` is how each panelist marked here, pooled with their other candidacies; of one's own marks
 * `panel.read` is enough.
 */
export function canInCandidacy(standing: CandidacyStanding, action: CandidacyAction): Allowance {
  if (!reachesCandidacy(standing)) return refuse('not_reachable');
  switch (action) {
    case 'read':
      return ALLOWED;
    case 'panel.read':
      return allowIf(!standing.owesCard, 'owes_card');
    case 'decide':
      if (standing.openingRole !== 'hiring_manager') return refuse('needs_hiring_manager');
      return allowIf(!standing.owesCard, 'owes_card');
    case 'calibration.read':
      if (!calibrates(standing)) return refuse('needs_hiring_manager');
      return allowIf(!standing.owesCard, 'owes_card');
    case 'debrief.open':
      if (!runsOpening(standing)) return refuse('needs_recruiter');
      return allowIf(!standing.owesCard, 'owes_card');
    case 'debrief.open_early':
      if (standing.openingRole !== 'hiring_manager') return refuse('debrief_by_hiring_manager');
      return allowIf(!standing.owesCard, 'owes_card');
    case 'hire.follow':
      if (standing.workspaceRole !== 'admin' && standing.openingRole !== 'hiring_manager') {
        return refuse('follow_by_hiring_manager');
      }
      return allowIf(!standing.owesCard, 'owes_card');
  }
}

/** `prepare` is all that may be known before an interview; it holds nothing of anybody's card. */
export function canOnInterview(standing: InterviewStanding, action: InterviewAction): Allowance {
  if (standing.isCandidate || !isInside(standing)) return refuse('not_reachable');
  if (!runsOpening(standing) && !standing.onPanel) return refuse('not_reachable');
  switch (action) {
    case 'prepare':
      return ALLOWED;
    case 'topic.share':
      return allowIf(standing.openingRole === 'hiring_manager', 'topic_by_hiring_manager');
  }
}

export function canOnScorecard(standing: ScorecardStanding, action: ScorecardAction): Allowance {
  const readable = canReadScorecard(standing);
  if (action === 'read' || !readable.allowed) return readable;
  if (!standing.author) return refuse('not_author');
  if (standing.interviewCancelled) return refuse('interview_cancelled');
  if (standing.removed) return refuse('taken_off');
  if (action === 'amend') {
    if (standing.status !== 'submitted') return refuse('not_submitted');
    return allowIf(standing.latest, 'superseded');
  }
  return allowIf(standing.status === 'draft', 'already_submitted');
}

/** Their own card in any state, even after being taken off; a peer's only when submitted and owing none. */
function canReadScorecard(standing: ScorecardStanding): Allowance {
  if (standing.isCandidate || !isInside(standing)) return refuse('not_reachable');
  if (standing.author) return ALLOWED;
  if (!reachesCandidacy(standing)) return refuse('not_reachable');
  if (standing.status === 'draft' || standing.owesCard) return refuse('not_reachable');
  return ALLOWED;
}

function calibrates({ workspaceRole, openingRole }: OpeningStanding): boolean {
  return workspaceRole === 'admin' || openingRole === 'hiring_manager';
}

function isInside(standing: OpeningStanding): boolean {
  return standing.workspaceRole === 'admin' || standing.openingRole !== null;
}

function runsOpening(standing: OpeningStanding): boolean {
  return (
    standing.workspaceRole === 'admin' ||
    standing.openingRole === 'recruiter' ||
    standing.openingRole === 'hiring_manager'
  );
}

/** Interviewers reach the candidacies they score; nobody reaches their own. */
function reachesCandidacy(standing: CandidacyStanding): boolean {
  if (standing.isCandidate || !isInside(standing)) return false;
  return runsOpening(standing) || standing.panelist;
}
