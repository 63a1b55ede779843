import type { RoleNeed } from '@/lib/domain/role-need/role-need';
import { ROLE_LABELS } from '@/lib/panel-messages';

type Need = Omit<RoleNeed, 'because'>;

export const STAGE_LABELS: Readonly<Record<Need['stage'], string>> = {
  pre_product_market_fit: 'Before product-market fit',
  growth: 'Growth',
  enterprise: 'Enterprise',
};

export const LEADER_LABELS: Readonly<Record<Need['technologyLeader'], string>> = {
  none: 'Nobody yet',
  founder_cto: 'A founder',
  cto: 'A CTO',
  vp_engineering: 'A VP of Engineering',
};

export const SOUGHT_LABELS: Readonly<Record<Need['sought'], string>> = {
  ...ROLE_LABELS,
  undecided: 'Undecided',
};

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
