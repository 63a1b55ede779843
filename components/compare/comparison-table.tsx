import { Fragment } from 'react';
import { STAGE_LABELS } from '@/components/opening/stage-wording';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { ComparedColumn, Comparison } from '@/lib/data/comparison';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { Facet } from '@/lib/domain/orientation/signal';
import type { ComparedTrait } from '@/lib/domain/panel/compare-candidates';
import { type SignalCoverage, surveyCoverage } from '@/lib/domain/panel/coverage';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { decisionWording, titlesOf } from '@/lib/panel-messages';
import { findingSentences, traitTitle } from '@/lib/trait-messages';
import {
  ColumnHead,
  ComparisonRow,
  FindingRow,
  GroupHead,
  RecommendationCell,
  TraitHead,
} from './comparison-cells';
import { PanelDisagreement } from './panel-disagreement';
import { TraitCell } from './trait-cell';

const GROUPS: readonly { verdict: ComparedTrait['verdict']; title: string; none: string | null }[] = [
  {
    verdict: 'apart',
    title: 'Where they differ',
    none: 'On no row are any two of them further apart than noise.',
  },
  { verdict: 'within_noise', title: 'Within the noise: chance alone could explain it', none: null },
  { verdict: 'unknown', title: 'What fewer than two of the panels have anything on', none: null },
];

type ComparisonTableProps = {
  comparison: Extract<Comparison, { kind: 'compared' }>;
  /** Empty where fewer than two panels have said anything. */
  traits: readonly ComparedTrait[];
  /** Whether names lead to the candidates' own pages, which people outside do not reach. */
  linked?: boolean;
};

/** One column a candidate, in the order chosen. Names stay in sight down the page, titles across it. */
export function ComparisonTable({ comparison, traits, linked = true }: ComparisonTableProps) {
  const { columns, rubric, names } = comparison;
  const titles = titlesOf(rubric);
  const candidateNames = Object.fromEntries(columns.map(({ candidacyId, name }) => [candidacyId, name]));
  const heard = new Map(columns.map((column) => [column.candidacyId, heardByFacet(column, rubric)]));
  const groups = traits.length === 0 ? [] : GROUPS;
  return (
    <ScrollRegion
      label="Comparison"
      className="max-h-[calc(100dvh-4rem)] overflow-y-auto rounded-lg border border-line bg-surface print:max-h-none"
    >
      <table className="w-full border-separate border-spacing-0 text-left text-base tabular-nums">
        <caption className="sr-only">Candidates side by side, differences first</caption>
        <thead>
          <tr>
            <td className="sticky top-0 left-0 z-30 border-line border-b bg-surface" />
            {columns.map((column) => (
              <ColumnHead key={column.candidacyId} column={column} linked={linked} />
            ))}
          </tr>
        </thead>
        <tbody>
          <ComparisonRow
            columns={columns}
            title="Recommendation"
            cell={(column) => <RecommendationCell column={column} />}
          />
          <ComparisonRow
            columns={columns}
            title="Stage or decision"
            cell={({ stage, decision }) =>
              decision ? decisionWording(decision.outcome, decision.role) : STAGE_LABELS[stage]
            }
          />
        </tbody>
        {groups.map(({ verdict, title, none }) => {
          const inGroup = traits.filter((trait) => trait.verdict === verdict);
          if (inGroup.length === 0 && none === null) return null;
          return (
            <tbody key={verdict}>
              <GroupHead title={title} columns={columns.length} />
              {inGroup.length === 0 ? (
                <tr>
                  <td
                    colSpan={columns.length + 1}
                    className="border-line border-b px-4 py-2.5 text-ink-muted"
                  >
                    {none}
                  </td>
                </tr>
              ) : null}
              {inGroup.map((compared) => {
                const { trait, figures } = compared;
                const name = traitTitle(trait, titles);
                const sentences = findingSentences(compared, candidateNames);
                return (
                  <Fragment key={`${trait.kind} ${name}`}>
                    <ComparisonRow
                      columns={columns}
                      title={<TraitHead trait={trait} title={name} />}
                      open={sentences.length > 0}
                      cell={({ candidacyId }) => (
                        <TraitCell
                          trait={trait}
                          figure={figures[candidacyId] ?? null}
                          heard={
                            trait.kind === 'facet' ? (heard.get(candidacyId)?.get(trait.facet) ?? []) : []
                          }
                        />
                      )}
                    />
                    <FindingRow sentences={sentences} columns={columns.length} />
                  </Fragment>
                );
              })}
            </tbody>
          );
        })}
        <tbody>
          <GroupHead title="Within each panel" columns={columns.length} />
          <ComparisonRow
            columns={columns}
            title="Where the panel disagrees"
            cell={({ standing }) => (
              <PanelDisagreement cards={standing?.cards ?? []} titles={titles} names={names} />
            )}
          />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function heardByFacet(column: ComparedColumn, rubric: Rubric): ReadonlyMap<Facet, readonly SignalCoverage[]> {
  if (column.kind === 'sealed') return new Map();
  const { facets } = surveyCoverage(column.standing?.cards ?? [], rubric, SIGNAL_CATALOGUE.signals);
  return new Map(facets.map(({ facet, signals }) => [facet, signals]));
}
