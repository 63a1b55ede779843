import { OrientationMap } from '@/components/chart/orientation-map';
import { toComparedTraits, toMapEntries } from '@/components/compare/compared-traits';
import { ComparisonTable } from '@/components/compare/comparison-table';
import type { SharedContent } from '@/lib/data/shared-reading';
import { count } from '@/lib/panel-messages';
import { DIFFERENCES_NAMED } from '@/lib/trait-messages';
import { SharedFrame } from './shared-frame';

type SharedComparisonProps = { content: Extract<SharedContent, { kind: 'comparison' }> };

/** Candidates side by side for somebody outside: the comparison's own table, and nothing to press. */
export function SharedComparison({ content }: SharedComparisonProps) {
  const { comparison, opening, methodVersion } = content;
  const traits = toComparedTraits(comparison);
  const entries = toMapEntries(comparison);
  return (
    <SharedFrame
      content={content}
      title={`${opening.title}, ${opening.company}`}
      lines={[
        `${count(comparison.columns.length, 'candidate')} side by side.`,
        traits.length > 0
          ? DIFFERENCES_NAMED
          : 'There is nothing to lay side by side until two of these panels have a card in.',
      ]}
      methodVersion={methodVersion}
      versions={null}
      wide
    >
      <ComparisonTable comparison={comparison} traits={traits} linked={false} />
      {entries.length > 0 ? (
        <section aria-labelledby="map" className="mt-10" data-screen-only>
          <h2 id="map" className="mb-3 font-semibold text-ink text-md">
            Which way each of them faces, and how strong they are
          </h2>
          <OrientationMap title="Orientation and level" entries={entries} rubric={comparison.rubric} />
        </section>
      ) : null}
    </SharedFrame>
  );
}
