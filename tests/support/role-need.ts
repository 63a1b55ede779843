import { CONDITIONS } from '@/lib/domain/role-need/conditions';
import type { RoleNeed } from '@/lib/domain/role-need/role-need';
import { toRecord } from '@/lib/domain/to-record';

/** A growing company of 20 in which nobody leads technology and no condition has been answered. */
export function aNeed(change: Partial<RoleNeed> = {}): RoleNeed {
  return {
    ...toRecord(CONDITIONS, () => 'not_known' as const),
    stage: 'growth',
    engineersNow: 20,
    engineersInAYear: 25,
    technologyLeader: 'none',
    reportingLine: 'undecided',
    sought: 'undecided',
    because: 'Nobody leads technology.',
    ...change,
  };
}
