import { type Allowance, canOnInterview, type InterviewStanding, type OpeningRole } from './policy';

/** What a person is to one seat on a panel, of theirs or of somebody else's. */
export type SeatStanding = InterviewStanding & {
  /** The seat is the person's own. */
  readonly own: boolean;
  /** The person owes a card of this candidacy. A card that is not due is still owed in this sense. */
  readonly owesCard: boolean;
  /** The interview has begun. */
  readonly begun: boolean;
  readonly cancelled: boolean;
};

/**
 * Whether somebody may say that a card is not due, or due again. Panelists say it of their own card. Those who run the
 * opening say it of any, except where the candidacy is sealed to them: the answer would tell whether the card is in.
 * It unseals nothing: `owesCard` does not ask whether a card is due.
 */
export function canWaiveCard(standing: SeatStanding): Allowance {
  const reached = canOnInterview(standing, 'prepare');
  if (!reached.allowed) return reached;
  if (standing.own && !standing.onPanel) return { allowed: false, refusal: 'taken_off' };
  if (!standing.own && !runs(standing)) return { allowed: false, refusal: 'needs_recruiter' };
  if (!standing.own && standing.owesCard) return { allowed: false, refusal: 'owes_card' };
  if (standing.cancelled) return { allowed: false, refusal: 'interview_cancelled' };
  return standing.begun ? { allowed: true } : { allowed: false, refusal: 'interview_to_come' };
}

const RUNNING: readonly (OpeningRole | null)[] = ['recruiter', 'hiring_manager'];

function runs({ workspaceRole, openingRole }: InterviewStanding): boolean {
  return workspaceRole === 'admin' || RUNNING.includes(openingRole);
}
