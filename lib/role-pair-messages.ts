import type { Arrangement, Encroachment, Interaction, SplitPattern } from './domain/role-need/arrangement';
import type { ReportingLine } from './domain/role-need/role-need';

/** How a pair of leaders would work, in sentences. */

export const PATTERN_SENTENCES: Readonly<Record<SplitPattern, string>> = {
  up_and_out:
    'The CTO faces upward and outward: strategy, product, the public side of technology. The VP of Engineering faces inward and runs the organisation.',
  founder_to_product:
    'The founder moves to product and technology vision, and an experienced VP of Engineering takes over the organisation.',
};

/** When the other pattern would be the better one. */
export const OTHER_PATTERN: Readonly<Record<SplitPattern, string>> = {
  up_and_out:
    'The other pattern, a founder who moves to product, suits a founder whose strength is vision rather than running an organisation.',
  founder_to_product:
    'The other pattern, a CTO who keeps strategy and the outside, is the more common one; it suits a founder who wants that part of the role.',
};

export const STRUCTURE_SENTENCES: Readonly<Record<ReportingLine, string>> = {
  peers:
    'Both report to the CEO as peers: each is free in their own field, and the CEO decides where strategy and delivery collide.',
  vp_to_cto: 'The VP of Engineering reports to the CTO, who was there first: common in young companies.',
  cto_to_vp: 'The CTO reports to the VP of Engineering: rare.',
  undecided: '',
};

export const PLANNED_SENTENCES: Readonly<Record<Arrangement['reporting']['planned'], string | null>> = {
  open: null,
  fits: 'It is the line you plan.',
  workable: 'You plan another line. It can work; agree beforehand on what it must not come to mean.',
  misleading_titles:
    'You plan that the CTO reports to the VP of Engineering. Then “CTO” names a principal engineer rather than an executive; choose a title that says so.',
};

export const INTERACTION_SENTENCES: Readonly<Record<Interaction, string>> = {
  weekly_sync:
    'A weekly hour: one brings what the market signals, the other what delivery can bear, and they trade off there.',
  joint_reviews:
    'Architecture reviewed by both: whether it leads where the company goes, and whether the team can build and keep it.',
  one_voice_upward: 'One voice to the CEO and the board: they settle differences before they present.',
  escalation:
    'A way to escalate: where a strategic wish meets full teams they negotiate first, and go to the CEO only without agreement.',
};

export const ENCROACHMENT_SENTENCES: Readonly<Record<Encroachment, string>> = {
  cto_into_delivery:
    'Whoever leads direction goes on setting sprint plans and priorities, and takes the ground from under the VP of Engineering.',
  vp_into_product_bets:
    'Whoever runs the organisation places product bets without asking the CTO, and strategy drifts.',
  vp_taken_for_subordinate:
    'With the VP of Engineering under the CTO, the role is taken for a junior one instead of the other half.',
  leaders_drift_apart:
    'At this size the CTO loses touch with delivery and the VP of Engineering with direction, unless both work against it.',
  shared_ground_unowned:
    'Architecture, senior hires and the culture belong to both: say for each who has the last word.',
};

/** Whose work the pair is: being formed at once, by this hire, or only later. */
export const PAIR_SENTENCES = {
  now: 'Two leaders are needed now, so settle this before either signs.',
  with_this_hire: 'This hire makes a pair with whoever leads today.',
  later: 'There is no pair yet; this is how it would look when the role splits.',
} as const;
