import type { RoleNeed } from '@/lib/domain/role-need/role-need';
import { SOUGHT_LABELS, STAGE_LABELS } from '@/lib/role-need-messages';

type Need = Pick<RoleNeed, 'stage' | 'engineersNow' | 'engineersInAYear' | 'technologyLeader' | 'sought'>;

const LED_BY: Readonly<Record<Need['technologyLeader'], string>> = {
  none: 'nobody leads technology yet',
  founder_cto: 'a founder leads technology',
  cto: 'a CTO leads technology',
  vp_engineering: 'a VP of Engineering leads technology',
};

/** The whole need on one line. */
export function needWording(need: Need): string {
  const size =
    need.engineersNow === need.engineersInAYear
      ? `${need.engineersNow} engineers, as many in a year`
      : `${need.engineersNow} engineers, ${need.engineersInAYear} in a year`;
  return `${SOUGHT_LABELS[need.sought]} · ${STAGE_LABELS[need.stage]} · ${size} · ${LED_BY[need.technologyLeader]}`;
}
