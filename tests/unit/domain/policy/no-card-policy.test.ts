import { describe, expect, it } from 'vitest';
import { canWaiveCard, type SeatStanding } from '@/lib/domain/policy/no-card-policy';
import { WORKSPACE_ROLES } from '@/lib/domain/policy/policy';

const ROLES = ['recruiter', 'hiring_manager', 'interviewer', null] as const;
const EITHER = [true, false] as const;

const standings: readonly SeatStanding[] = WORKSPACE_ROLES.flatMap((workspaceRole) =>
  ROLES.flatMap((openingRole) =>
    EITHER.flatMap((onPanel) =>
      EITHER.flatMap((own) =>
        EITHER.flatMap((owesCard) =>
          EITHER.flatMap((begun) =>
            EITHER.flatMap((cancelled) =>
              EITHER.map((isCandidate) => ({
                workspaceRole,
                openingRole,
                onPanel,
                own,
                owesCard,
                begun,
                cancelled,
                isCandidate,
              })),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** The rule once more, as one sentence over the whole table. */
function mayWaive(given: SeatStanding): boolean {
  const inside = given.workspaceRole === 'admin' || given.openingRole !== null;
  const runs =
    given.workspaceRole === 'admin' ||
    given.openingRole === 'recruiter' ||
    given.openingRole === 'hiring_manager';
  const theirs = given.own ? given.onPanel : runs && !given.owesCard;
  return inside && !given.isCandidate && theirs && given.begun && !given.cancelled;
}

describe('saying that no card is due', () => {
  it('is for panelists on their own card, and for who runs the opening where nothing is sealed to them', () => {
    const wrong = standings.filter((given) => canWaiveCard(given).allowed !== mayWaive(given));
    expect(wrong).toEqual([]);
  });

  const manager: SeatStanding = {
    workspaceRole: 'member',
    openingRole: 'hiring_manager',
    onPanel: true,
    own: false,
    owesCard: true,
    begun: true,
    cancelled: false,
    isCandidate: false,
  };

  it('is refused with the reason', () => {
    const refusalOf = (given: Partial<SeatStanding>) => canWaiveCard({ ...manager, ...given });
    expect(refusalOf({})).toEqual({ allowed: false, refusal: 'owes_card' });
    expect(refusalOf({ openingRole: 'interviewer' })).toEqual({ allowed: false, refusal: 'needs_recruiter' });
    expect(refusalOf({ own: true, begun: false })).toEqual({ allowed: false, refusal: 'interview_to_come' });
    expect(refusalOf({ own: true, cancelled: true })).toEqual({
      allowed: false,
      refusal: 'interview_cancelled',
    });
    expect(refusalOf({ isCandidate: true })).toEqual({ allowed: false, refusal: 'not_reachable' });
  });
});
