import type {
  RoleNeedAdvice,
  RoleNeedReason,
  SplitThreshold,
  ThresholdPlace,
} from '@/lib/domain/role-need/role-need';

export const FIRST_SENTENCES: Readonly<Record<RoleNeedAdvice['first'], string>> = {
  cto: 'For these answers the articles would hire a CTO next.',
  vp_engineering: 'For these answers the articles would hire a VP of Engineering next.',
  combined: 'For these answers the articles would have one person hold both roles.',
};

export const REASON_SENTENCES: Readonly<Record<RoleNeedReason['kind'], string>> = {
  scaling_through_15_to_50:
    'A team that grows from 15 or more engineers past 50 outgrows whoever runs it beside other work.',
  founder_carries_both:
    'A technical founder who leads technology tends to be pulled into management that somebody else could carry.',
  operations_have_no_leader:
    'Direction has a leader; hiring, process and delivery need one of their own while the company scales.',
  direction_has_no_leader: 'Nobody holds technical direction, and long bets are being made without an owner.',
  early_stage_needs_one_leader:
    'Before product-market fit there is hardly an organisation to run, so one person does both.',
  one_leader_can_hold_both: 'At this size one strong leader can still carry strategy and the organisation.',
  enterprise_separates_the_roles:
    'With hundreds of engineers the two roles are apart, each with its own people.',
};

const TWO_LEADERS: Readonly<Record<RoleNeedAdvice['twoLeaders'], string>> = {
  not_yet: 'In a year the team is still below both figures for splitting the role.',
  articles_disagree: 'The articles disagree on whether the team will need two leaders in a year.',
  called_for: 'In a year the team is of a size where both articles expect two leaders.',
};

/** Whether two leaders are called for, at enterprise stage regardless of the figures. */
export function twoLeadersSentence(advice: RoleNeedAdvice): string {
  const enterprise = advice.reasons.some((reason) => reason.kind === 'enterprise_separates_the_roles');
  return enterprise ? 'At this stage two leaders are called for.' : TWO_LEADERS[advice.twoLeaders];
}

/** Null while undecided. */
export function soughtSentence(advice: RoleNeedAdvice): string | null {
  if (advice.soughtAgrees === null) return null;
  return advice.soughtAgrees
    ? 'You are hiring for the same role.'
    : 'You are hiring for another role. That can be right; say why under “Because”.';
}

const PLACES: Readonly<Record<ThresholdPlace, string>> = {
  below: 'below',
  within: 'inside',
  above: 'beyond',
};

/** "30 to 60 engineers: below today, inside in a year". */
export function thresholdSentence({ source, from, to, now, inAYear }: SplitThreshold): string {
  const size = source.article === 'A1' ? `${from} to ${to} engineers` : `about ${from} to ${to} people`;
  const place =
    now === inAYear
      ? `${PLACES[now]} it today and in a year`
      : `${PLACES[now]} it today, ${PLACES[inAYear]} it in a year`;
  return `Splits the role at ${size}; this team is ${place}.`;
}
