import { Columns3 } from 'lucide-react';
import Link from 'next/link';
import { ExportDialog } from '@/components/export/export-dialog';
import { Button } from '@/components/ui/button';
import { COMPARED } from '@/lib/domain/panel/compare-candidates';
import { count, joinNames } from '@/lib/panel-messages';
import { compareHref } from './candidate-address';

type CompareBarProps = {
  openingId: string;
  openingTitle: string;
  chosen: readonly { readonly candidacyId: string; readonly name: string }[];
  onClear: () => void;
};

/** Follows the rows while somebody chooses whom to lay side by side. */
export function CompareBar({ openingId, openingTitle, chosen, onClear }: CompareBarProps) {
  const enough = chosen.length >= COMPARED.fewest && chosen.length <= COMPARED.most;
  return (
    <section
      aria-label="Chosen candidates"
      data-screen-only
      className="sticky bottom-4 z-10 mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg border border-line-strong bg-overlay px-4 py-2.5 shadow-overlay"
    >
      <p role="status" className="min-w-0 flex-1 basis-60 text-base text-ink">
        {`${chosen.length} chosen`}
        {enough ? (
          <span className="text-ink-muted max-sm:hidden">{`: ${joinNames(chosen.map(({ name }) => name))}`}</span>
        ) : (
          <span className="text-ink-muted">
            {chosen.length < COMPARED.fewest
              ? '. Choose one more at least.'
              : `. A comparison holds up to ${COMPARED.most}.`}
          </span>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="ghost" onClick={onClear}>
          Clear
        </Button>
        <ExportDialog
          target={{
            kind: 'opening',
            openingId,
            openingTitle,
            candidacyIds: chosen.map(({ candidacyId }) => candidacyId),
          }}
          what={count(chosen.length, 'chosen candidate')}
        />
        {enough ? (
          <Button asChild variant="primary" icon={<Columns3 aria-hidden />}>
            <Link
              href={compareHref(
                openingId,
                chosen.map(({ candidacyId }) => candidacyId),
              )}
              prefetch={false}
            >
              Compare
            </Link>
          </Button>
        ) : (
          <Button variant="primary" disabled icon={<Columns3 aria-hidden />}>
            Compare
          </Button>
        )}
      </div>
    </section>
  );
}
