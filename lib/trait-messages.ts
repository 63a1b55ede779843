import { FACET_TITLES } from './domain/orientation/catalogue';
import type { ComparedTrait, Trait } from './domain/panel/compare-candidates';
import { type CompetencyTitles, joinNames } from './panel-messages';

type CandidateNames = Readonly<Record<string, string>>;

export const DIFFERENCES_NAMED =
  'A difference is named only where chance would show one this wide in fewer than one row in ten. Neither end of an axis is the better one.';

export function traitTitle(trait: Trait, titles: CompetencyTitles): string {
  switch (trait.kind) {
    case 'orientation':
      return 'Orientation';
    case 'competency':
      return titles[trait.competency];
    case 'facet':
      return FACET_TITLES[trait.facet];
  }
}

/** What a row is measured in, in the words of the chart's axis. */
export function traitScale(trait: Trait): string {
  switch (trait.kind) {
    case 'orientation':
      return 'Inward to outward, from all passages';
    case 'competency':
      return 'Level, 1 to 4';
    case 'facet':
      return 'Inward to outward, passages of this facet';
  }
}

/** Who stands apart from whom on a row; those who stand above the same others share a sentence. None within noise. */
export function findingSentences(
  { trait, pairs }: Pick<ComparedTrait, 'trait' | 'pairs'>,
  names: CandidateNames,
): readonly string[] {
  const lowerOf = new Map<string, string[]>();
  for (const { higher, lower } of pairs) lowerOf.set(higher, [...(lowerOf.get(higher) ?? []), lower]);
  const above = new Map<string, { higher: string[]; lower: readonly string[] }>();
  for (const [higher, lower] of lowerOf) {
    const key = lower.toSorted().join(' ');
    above.set(key, { higher: [...(above.get(key)?.higher ?? []), higher], lower });
  }
  return [...above.values()].map(({ higher, lower }) => {
    const verb = higher.length === 1 ? WORDS[trait.kind].one : WORDS[trait.kind].several;
    return `${namesOf(higher, names)} ${verb} ${namesOf(lower, names)}.`;
  });
}

const FACES = { one: 'faces further outward than', several: 'face further outward than' };
const WORDS = {
  competency: { one: 'is rated higher than', several: 'are rated higher than' },
  orientation: FACES,
  facet: FACES,
} as const;

function namesOf(ids: readonly string[], names: CandidateNames): string {
  return joinNames(ids.map((id) => names[id] ?? 'a candidate'));
}
