import Link from 'next/link';
import type { ReactNode } from 'react';
import { OrientationMap } from '@/components/chart/orientation-map';
import { ExportDialog } from '@/components/export/export-dialog';
import { compareHref } from '@/components/opening/candidate-address';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import type { Comparison } from '@/lib/data/comparison';
import { count } from '@/lib/panel-messages';
import { DIFFERENCES_NAMED } from '@/lib/trait-messages';
import { toComparedTraits, toMapEntries } from './compared-traits';
import { ComparisonTable } from './comparison-table';
import { PrintButton } from './print-button';

type ComparisonViewProps = {
  openingId: string;
  openingTitle: string;
  comparison: Extract<Comparison, { kind: 'compared' }>;
  /** Beside the export: what hands the comparison to people outside, where the viewer may. */
  sharing: ReactNode;
};

/** Nobody comes first for being better: columns stand as they were chosen, rows by how clearly candidates differ. */
export function ComparisonView({ openingId, openingTitle, comparison, sharing }: ComparisonViewProps) {
  const { columns, rubric } = comparison;
  const traits = toComparedTraits(comparison);
  const entries = toMapEntries(comparison).map((entry) => ({ ...entry, href: `/candidacies/${entry.id}` }));
  const address = compareHref(
    openingId,
    columns.map(({ candidacyId }) => candidacyId),
  );
  return (
    <div data-print="comparison">
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid gap-0.5">
          <h2 className="font-semibold text-ink text-md">Side by side</h2>
          <p className="max-w-prose text-ink-muted text-sm">
            {traits.length > 0
              ? DIFFERENCES_NAMED
              : 'There is nothing to lay side by side until two of these panels have a card in that you may read.'}
          </p>
        </div>
        <div data-screen-only className="flex flex-wrap gap-2">
          <Button asChild variant="secondary">
            <Link href={`${address}&choose=again`}>Choose others</Link>
          </Button>
          <ExportDialog
            target={{
              kind: 'opening',
              openingId,
              openingTitle,
              candidacyIds: columns.map(({ candidacyId }) => candidacyId),
            }}
            what={count(columns.length, 'candidate')}
          />
          {sharing}
          <PrintButton />
        </div>
      </div>
      <ComparisonTable comparison={comparison} traits={traits} />
      {entries.length > 0 ? (
        <Card aria-labelledby="map" className="mt-4" data-screen-only>
          <CardHeader
            id="map"
            title="Map of these candidates"
            description="Which way each of them faces, and how strong they are."
          />
          <OrientationMap title="Orientation and level" entries={entries} rubric={rubric} />
        </Card>
      ) : null}
    </div>
  );
}
