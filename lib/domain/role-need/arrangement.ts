import type { Source } from '../orientation/signal';
import { readConditions } from './conditions';
import type { ReportingLine, RoleNeed } from './role-need';
import { A1_BOTH_JOBS, A2_ENTERPRISE, A2_INTERACTION, A2_MISCONCEPTIONS, A2_REPORTING } from './sources';

/** A1's two ways to split the role. */
export const SPLIT_PATTERNS = ['up_and_out', 'founder_to_product'] as const;
export type SplitPattern = (typeof SPLIT_PATTERNS)[number];

/** A2's four ways in which the two work together. */
export const INTERACTIONS = ['weekly_sync', 'joint_reviews', 'one_voice_upward', 'escalation'] as const;
export type Interaction = (typeof INTERACTIONS)[number];

/** Where one leader comes to stand on the other's ground, or both lose the common one. */
export type Encroachment =
  | 'cto_into_delivery'
  | 'vp_into_product_bets'
  | 'vp_taken_for_subordinate'
  | 'leaders_drift_apart'
  | 'shared_ground_unowned';

/** What a pair would look like in this company. */
export type Arrangement = {
  readonly pattern: { readonly fits: SplitPattern; readonly source: Source };
  readonly reporting: {
    readonly fits: Extract<ReportingLine, 'peers' | 'vp_to_cto'>;
    /** How the line that is planned stands to the one that fits. */
    readonly planned: 'open' | 'fits' | 'workable' | 'misleading_titles';
    readonly source: Source;
  };
  readonly agreeOn: readonly { readonly interaction: Interaction; readonly source: Source }[];
  readonly looms: readonly { readonly kind: Encroachment; readonly source: Source }[];
};

/** The split pattern and the reporting structure that fit, and what the two must agree on. */
export function arrangePair(need: RoleNeed): Arrangement {
  const fits = structureFor(need);
  return {
    pattern: { fits: patternFor(need), source: A1_BOTH_JOBS },
    reporting: { fits, planned: comparePlanned(need.reportingLine, fits), source: A2_REPORTING },
    agreeOn: INTERACTIONS.map((interaction) => ({ interaction, source: A2_INTERACTION })),
    looms: listEncroachments(need, fits),
  };
}

/** A founder buried in management is the one whose strength lies in product and technology; else the common split. */
function patternFor(need: RoleNeed): SplitPattern {
  if (need.technologyLeader !== 'founder_cto') return 'up_and_out';
  const buried = readConditions(need).some(
    ({ condition, standing }) =>
      standing === 'met' && (condition === 'founderBuried' || condition === 'leaderMostlyManages'),
  );
  return buried ? 'founder_to_product' : 'up_and_out';
}

/** Before product-market fit a CTO who was there first often keeps the line; from growth on, peers. */
function structureFor({ stage, technologyLeader }: RoleNeed): 'peers' | 'vp_to_cto' {
  const ctoWasFirst = technologyLeader === 'cto' || technologyLeader === 'founder_cto';
  return stage === 'pre_product_market_fit' && ctoWasFirst ? 'vp_to_cto' : 'peers';
}

function comparePlanned(planned: ReportingLine, fits: ReportingLine): Arrangement['reporting']['planned'] {
  if (planned === 'undecided') return 'open';
  if (planned === 'cto_to_vp') return 'misleading_titles';
  return planned === fits ? 'fits' : 'workable';
}

function listEncroachments(need: RoleNeed, fits: ReportingLine): Arrangement['looms'] {
  const { technologyLeader: leader, reportingLine, stage } = need;
  const line = reportingLine === 'undecided' ? fits : reportingLine;
  const looms: Arrangement['looms'][number][] = [];
  if (leader !== 'vp_engineering') looms.push({ kind: 'cto_into_delivery', source: A2_INTERACTION });
  if (leader === 'vp_engineering' || leader === 'none') {
    looms.push({ kind: 'vp_into_product_bets', source: A2_INTERACTION });
  }
  if (line === 'vp_to_cto') looms.push({ kind: 'vp_taken_for_subordinate', source: A2_REPORTING });
  if (stage === 'enterprise') looms.push({ kind: 'leaders_drift_apart', source: A2_ENTERPRISE });
  looms.push({ kind: 'shared_ground_unowned', source: A2_MISCONCEPTIONS });
  return looms;
}
