import { type Competency, ROLES, type Role } from '../rubric/competency';
import type { Recommendation, Verdict } from './recommendation';
import { type Lean, verdictOf } from './role-fit';

/** One thing that would bring a verdict. */
type Missing =
  | { readonly kind: 'more_cards'; readonly count: number }
  | { readonly kind: 'more_observers'; readonly competency: Competency; readonly count: number }
  | { readonly kind: 'confirmed_passages' };

/** One change that would bring another verdict. */
type Change =
  | { readonly kind: 'other_lean'; readonly towards: Lean; readonly verdict: Verdict }
  | {
      readonly kind: 'level_crosses_bar';
      readonly role: Role;
      readonly level: number;
      readonly bar: number;
      readonly way: 'up' | 'down';
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'floor_reached';
      readonly role: Role;
      readonly competency: Competency;
      readonly mean: number;
      readonly floor: number;
      readonly verdict: Verdict;
    };

export type Settling = Missing | Change;

type Standing = {
  readonly level: number;
  readonly bar: number;
  readonly floors: readonly {
    readonly competency: Competency;
    readonly mean: number;
    readonly floor: number;
  }[];
};

const LEANS: readonly Lean[] = ['strategic', 'neither_way', 'operational'];

/**
 * What is missing for a verdict; where there is one, each single change that would give another: the evidence facing
 * elsewhere, a role's level crossing its bar, a floor being reached. Everything else is held as it is.
 */
export function whatWouldSettle(recommendation: Recommendation): readonly Settling[] {
  if (recommendation.verdict === 'insufficient_evidence') return missingFor(recommendation);
  const lean = recommendation.reasons.find((reason) => reason.kind === 'leans')?.towards ?? 'neither_way';
  const standings = {
    cto: standingOf(recommendation, 'cto'),
    vp_engineering: standingOf(recommendation, 'vp_engineering'),
  };
  const strongEnough = { cto: isStrong(standings.cto), vp_engineering: isStrong(standings.vp_engineering) };

  const changes: readonly Change[] = [
    ...LEANS.map((towards) => ({
      kind: 'other_lean' as const,
      towards,
      verdict: verdictOf(towards, strongEnough),
    })),
    ...ROLES.flatMap((role) => {
      const flipped = verdictOf(lean, { ...strongEnough, [role]: !strongEnough[role] });
      return crossingsOf(role, standings[role], flipped);
    }),
  ];
  return changes.filter((change) => change.verdict !== recommendation.verdict);
}

function missingFor({ reasons }: Recommendation): readonly Missing[] {
  return reasons.flatMap((reason): readonly Missing[] => {
    switch (reason.kind) {
      case 'too_few_cards':
        return [{ kind: 'more_cards', count: reason.needed - reason.cards }];
      case 'too_few_observers':
        return [
          {
            kind: 'more_observers',
            competency: reason.competency,
            count: reason.needed - reason.observers,
          },
        ];
      case 'no_orientation_evidence':
        return [{ kind: 'confirmed_passages' }];
      default:
        return [];
    }
  });
}

function standingOf({ reasons }: Recommendation, role: Role): Standing | null {
  const level = reasons.find(
    (reason) => (reason.kind === 'meets_bar' || reason.kind === 'below_bar') && reason.role === role,
  );
  if (level?.kind !== 'meets_bar' && level?.kind !== 'below_bar') return null;
  return {
    level: level.level,
    bar: level.bar,
    floors: reasons
      .filter((reason) => reason.kind === 'below_floor')
      .filter((reason) => reason.role === role),
  };
}

function isStrong(standing: Standing | null): boolean {
  return standing !== null && standing.level >= standing.bar && standing.floors.length === 0;
}

/** Only where one crossing is enough: below its bar and below a floor at once, a role is two changes away. */
function crossingsOf(role: Role, standing: Standing | null, verdict: Verdict): readonly Change[] {
  if (standing === null) return [];
  const { level, bar, floors } = standing;
  const [floor, ...otherFloors] = floors;
  if (floor === undefined) {
    return [{ kind: 'level_crosses_bar', role, level, bar, way: level >= bar ? 'down' : 'up', verdict }];
  }
  if (level < bar || otherFloors.length > 0) return [];
  return [
    {
      kind: 'floor_reached',
      role,
      competency: floor.competency,
      mean: floor.mean,
      floor: floor.floor,
      verdict,
    },
  ];
}
