import {
  type Allowance,
  type CandidacyStanding,
  canInCandidacy,
  canInOpening,
  canInWorkspace,
  type WorkspaceStanding,
} from './policy';

export const SELF_ASSESSMENT_ACTIONS = ['read', 'invite'] as const;
export type SelfAssessmentAction = (typeof SELF_ASSESSMENT_ACTIONS)[number];

/**
 * What a candidate says of themselves would colour a card as much as a peer's would, so it is read under the same
 * rule. A link may be made while a card is owed: it tells its maker nothing of whether it was ever used.
 */
export function canInSelfAssessment(standing: CandidacyStanding, action: SelfAssessmentAction): Allowance {
  if (action === 'read') return canInCandidacy(standing, 'panel.read');
  const reached = canInCandidacy(standing, 'read');
  return reached.allowed ? canInOpening(standing, 'edit') : reached;
}

/** Whoever manages people chooses what holds for the whole workspace. */
export function canManageSettings(standing: WorkspaceStanding): Allowance {
  return canInWorkspace(standing, 'people.manage');
}
