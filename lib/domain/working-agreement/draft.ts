import type { DecidedRole } from '../decision/decision';
import { A2_DECISIONS, A2_DELIVERY, A2_PEOPLE, A2_STRATEGY } from '../orientation/catalogue/sources';
import type { Orientation } from '../orientation/orientation';
import type { Signal, Source } from '../orientation/signal';
import type { TechnologyLeader } from '../role-need/role-need';
import { toRecord } from '../to-record';
import { AGREEMENT_AREAS, type AgreementArea, type WorkingAgreement } from './agreement';

/** What a draft is made from. */
export type AgreementBasis = {
  readonly hire: { readonly name: string; readonly role: DecidedRole };
  /** The catalogue's signals, of which the side-by-side pairs are taken. */
  readonly signals: readonly Signal[];
  /** How many panelists confirmed each signal of the hire; signals nobody heard may be left out. */
  readonly heard: Readonly<Record<string, number>>;
  /** What the opening's role need says of the pair. */
  readonly need: {
    /** Who leads technology today. */
    readonly leader: TechnologyLeader;
    /** The line of reporting and what looms in this company, one sentence each. */
    readonly toSettle: readonly string[];
  };
};

type Pair = { readonly area: AgreementArea; readonly strategic: Signal; readonly operational: Signal };

const TABLES: Readonly<Record<AgreementArea, Source>> = {
  technology_strategy: A2_STRATEGY,
  people_organisation: A2_PEOPLE,
  product_delivery: A2_DELIVERY,
  technical_decisions: A2_DECISIONS,
};

const NOT_NAMED = 'To be named';

/** The leader who is there already, and on which side. */
const IN_PLACE: Readonly<
  Record<TechnologyLeader, { readonly side: 'cto' | 'vp'; readonly name: string } | null>
> = {
  none: null,
  founder_cto: { side: 'cto', name: 'The founding CTO' },
  cto: { side: 'cto', name: 'The CTO in place' },
  vp_engineering: { side: 'vp', name: 'The VP of Engineering in place' },
};

/**
 * A first agreement for the pair of leaders. Who owns what follows A2's side-by-side tables; the panel's evidence says
 * where the hire also does the other's work, and which of their own nobody heard. Everything is meant to be edited.
 */
export function draftAgreement({ hire, signals, heard, need }: AgreementBasis): WorkingAgreement {
  const pairs = listPairs(signals);
  const inPlace = IN_PLACE[need.leader];
  const counterpart = (side: 'cto' | 'vp') => (inPlace?.side === side ? inPlace.name : NOT_NAMED);
  return {
    cto: hire.role === 'vp_engineering' ? counterpart('cto') : hire.name,
    vp: hire.role === 'cto' ? counterpart('vp') : hire.name,
    areas: toRecord(AGREEMENT_AREAS, (area) => {
      const own = pairs.filter((pair) => pair.area === area);
      return {
        cto: own.map(({ strategic }) => strategic.title).join('\n'),
        vp: own.map(({ operational }) => operational.title).join('\n'),
      };
    }),
    clauses: {
      weekly_sync:
        'An hour each week, on a fixed day.\nThe CTO brings what the market and customers signal; the VP of Engineering brings what delivery can bear.\nTrade-offs between a new direction and a commitment are made there and written down.',
      joint_reviews:
        'Both review what binds for years or touches many teams, before it is begun.\nThe CTO asks whether it leads where the company goes; the VP of Engineering asks whether the teams can build and keep it.',
      one_voice:
        'Differences are settled before the CEO or the board is told.\nStrategy is presented by the CTO, delivery by the VP of Engineering, from one set of figures.',
      escalation:
        'Where a priority meets teams that are full, the two negotiate first, within a week.\nWithout agreement both put the case to the CEO together, who decides.',
      to_settle: listToSettle(pairs, hire.role, { heard, need }).join('\n'),
    },
  };
}

/** The sixteen rows of A2's four tables: signals that name the table as a source, each with its counterpart. */
function listPairs(signals: readonly Signal[]): readonly Pair[] {
  return signals.flatMap((strategic) => {
    const area = AGREEMENT_AREAS.find((candidate) =>
      strategic.sources.some(({ section }) => section === TABLES[candidate].section),
    );
    const operational = signals.find(({ id }) => id === strategic.counterpart);
    return area && operational && strategic.orientation === 'strategic'
      ? [{ area, strategic, operational }]
      : [];
  });
}

const OWN_SIDE: Readonly<Record<Exclude<DecidedRole, 'combined'>, Orientation>> = {
  cto: 'strategic',
  vp_engineering: 'operational',
};

function listToSettle(
  pairs: readonly Pair[],
  role: DecidedRole,
  { heard, need }: Pick<AgreementBasis, 'heard' | 'need'>,
): readonly string[] {
  const shared =
    'Architecture, senior hires and the culture belong to both: name who has the last word on each.';
  if (role === 'combined') {
    return [
      shared,
      'One person holds both roles for now: agree on the size of the team at which they split, and which half is given away.',
    ];
  }
  const own = OWN_SIDE[role];
  const other = own === 'strategic' ? 'operational' : 'strategic';
  const alsoTheirs = pairs
    .map((pair) => pair[other])
    .filter(({ id }) => (heard[id] ?? 0) > 0)
    .map(
      ({ id, title }) =>
        `${title}: the interviews show the hire in this work too (${heardBy(heard[id])}); say who has the last word.`,
    );
  const unheard = pairs.map((pair) => pair[own]).filter(({ id }) => (heard[id] ?? 0) === 0);
  return [
    shared,
    ...need.toSettle,
    ...alsoTheirs,
    ...unheard.map(({ title }) => `${title}: nobody heard the hire on this; say what support it takes.`),
  ];
}

function heardBy(panelists = 0): string {
  return panelists === 1 ? 'heard by one panelist' : `heard by ${panelists} panelists`;
}
