import type { AnswerChange } from './domain/role-need/answer-changes';
import type { Condition, ConditionAnswer } from './domain/role-need/conditions';
import type { NeedRule } from './domain/role-need/decide-need';
import type { NeedReason } from './domain/role-need/need-reasons';
import type {
  NeedResult,
  ReportingLine,
  RoleNeed,
  Stage,
  TechnologyLeader,
} from './domain/role-need/role-need';
import { ROLE_LABELS } from './panel-messages';

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  pre_product_market_fit: 'Before product-market fit',
  growth: 'Growth',
  enterprise: 'Enterprise',
};

export const LEADER_LABELS: Readonly<Record<TechnologyLeader, string>> = {
  none: 'Nobody yet',
  founder_cto: 'A founder',
  cto: 'A CTO',
  vp_engineering: 'A VP of Engineering',
};

export const REPORTING_LABELS: Readonly<Record<ReportingLine, string>> = {
  peers: 'Both to the CEO, as peers',
  vp_to_cto: 'The VP of Engineering to the CTO',
  cto_to_vp: 'The CTO to the VP of Engineering',
  undecided: 'Not decided',
};

export const SOUGHT_LABELS: Readonly<Record<RoleNeed['sought'], string>> = {
  ...ROLE_LABELS,
  undecided: 'Undecided',
};

export const RESULT_LABELS: Readonly<Record<NeedResult, string>> = {
  cto_first: 'CTO first',
  vp_engineering_first: 'VP of Engineering first',
  one_for_both: 'One person for both, for now',
  both_now: 'Both now',
};

export const ANSWER_LABELS: Readonly<Record<ConditionAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  not_known: 'Not known',
};

/** What the intake asks; each is answered yes, no or not known. */
export const CONDITION_QUESTIONS: Readonly<Record<Condition, string>> = {
  technologyIsTheEdge: 'Is the way the product is engineered what sets it apart from its rivals?',
  raisingCapital: 'Is the company raising money from investors who will want to trust its technology?',
  foundersLackDepth: 'Do the founders lack deep experience in leading technology?',
  longPlatformDecisions: 'Are platform choices being made now that will bind the company for years?',
  founderBuried: 'Is the founder who leads technology sinking into management they neither like nor do well?',
  deliveryIsTheBottleneck: 'Is it clear what to build, and does building it reliably hold the company up?',
  outgrowingTheFounder: 'Is the organisation becoming more than its founders can manage?',
  teamHealthAtRisk: 'Are people leaving, is morale low, or has hiring stalled?',
  leaderMostlyManages: 'Does managing people take this leader more time than product and technology do?',
};

/** The same as a statement, where the answer was yes. */
const CONDITION_STATEMENTS: Readonly<Record<Condition, string>> = {
  technologyIsTheEdge: 'The way the product is engineered sets it apart.',
  raisingCapital: 'Investors being asked for money will want to trust the technology.',
  foundersLackDepth: 'The founders lack deep experience in leading technology.',
  longPlatformDecisions: 'Platform choices made now bind the company for years.',
  founderBuried: 'The founder who leads technology is sinking into management.',
  deliveryIsTheBottleneck: 'What to build is clear; building it reliably holds the company up.',
  outgrowingTheFounder:
    'On the way from 15 engineers past 50 the organisation is becoming more than its founders can manage.',
  teamHealthAtRisk: 'The team’s health is at risk: people leave, morale is low, or hiring has stalled.',
  leaderMostlyManages: 'Managing people takes the present leader more time than product and technology.',
};

/** What a condition presupposes, said where it was answered yes without that being so. */
export const PREMISES: Readonly<Partial<Record<Condition, string>>> = {
  founderBuried: 'It counts only where a founder leads technology.',
  outgrowingTheFounder: 'It counts only for a team of 15 to 49 that reaches 50 within the year.',
  leaderMostlyManages: 'It counts only for a founder or CTO with a team of 10 or more.',
};

const RULES: Readonly<Record<NeedRule, string>> = {
  enterprise_separates_the_roles:
    'With hundreds of engineers the two roles are apart, each with people of its own.',
  one_person_cannot_hold_both:
    'Beyond 60 engineers, running the organisation leaves one person no room for strategy and the outside.',
  both_figures_reached:
    'With 30 engineers or more the role typically splits; the other article’s figure is passed already.',
  direction_has_no_leader: 'The organisation has a leader; technical direction has none.',
  operations_have_no_leader: 'Direction has a leader; hiring, process and delivery have none of their own.',
  more_signs_for_direction: 'More of the signs that hold here say that direction is the larger risk.',
  more_signs_for_execution: 'More of the signs that hold here say that execution is the larger risk.',
  signs_are_even: 'As many signs point to direction as to execution.',
  too_small_for_two:
    'Two leaders for fewer than 10 engineers, today and in a year, cost more coordination than they save.',
  one_leader_can_hold_both: 'Below 30 engineers one strong leader can still carry strategy and organisation.',
  early_stage_needs_one_leader:
    'Before product-market fit there is hardly an organisation to run, so one person does both.',
  growth_strains_one_person:
    'While product and team both grow, one person in both roles lets one of them slip.',
};

export function needReasonSentence(reason: NeedReason): string {
  return reason.kind === 'rule' ? RULES[reason.rule] : CONDITION_STATEMENTS[reason.condition];
}

/** "Technology led by nobody: Both now." */
export function changeSentence(change: AnswerChange): string {
  return `${changedAnswer(change)}: ${RESULT_LABELS[change.result]}.`;
}

function changedAnswer(change: AnswerChange): string {
  switch (change.answer) {
    case 'condition':
      return `“${CONDITION_QUESTIONS[change.condition]}” answered ${ANSWER_LABELS[change.to].toLowerCase()}`;
    case 'stage':
      return `Stage: ${STAGE_LABELS[change.to].toLowerCase()}`;
    case 'technologyLeader':
      return `Technology led by ${LED_BY[change.to]}`;
    case 'engineersNow':
      return `${change.to} engineers today`;
    case 'engineersInAYear':
      return `${change.to} engineers in a year`;
  }
}

const LED_BY: Readonly<Record<TechnologyLeader, string>> = {
  none: 'nobody',
  founder_cto: 'a founder',
  cto: 'a CTO',
  vp_engineering: 'a VP of Engineering',
};
