import type { MapEntry } from '@/components/chart/orientation-map';
import type { ComparedColumn, Comparison } from '@/lib/data/comparison';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { COMPARED, type ComparedTrait, compareCandidates } from '@/lib/domain/panel/compare-candidates';
import { overallLevel } from '@/lib/domain/panel/overall-level';

type Compared = Extract<Comparison, { kind: 'compared' }>;
type Open = Extract<ComparedColumn, { kind: 'open' }>;
type Spoken = Open & { readonly standing: NonNullable<Open['standing']> };

/** Empty where fewer than two panels have said anything. */
export function toComparedTraits({ columns }: Compared): readonly ComparedTrait[] {
  const spoken = spokenOf(columns);
  if (spoken.length < COMPARED.fewest) return [];
  return compareCandidates(
    spoken.map(({ candidacyId, standing }) => ({
      id: candidacyId,
      summary: standing.value.summary,
      cards: standing.cards,
    })),
    SIGNAL_CATALOGUE.signals,
  );
}

/** Where each of them lies on the map; without a way to their pages. */
export function toMapEntries({ columns }: Compared): readonly MapEntry[] {
  return spokenOf(columns).map(({ candidacyId, name, standing: { value } }) => ({
    id: candidacyId,
    name,
    orientation: value.summary.orientation,
    level: overallLevel(value.summary.competencies),
  }));
}

function spokenOf(columns: readonly ComparedColumn[]): readonly Spoken[] {
  return columns.flatMap((column) =>
    column.kind === 'open' && column.standing && column.standing.value.summary.cards > 0
      ? [{ ...column, standing: column.standing }]
      : [],
  );
}
