'use client';

import { type ReactNode, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { ExportDialog } from '@/components/export/export-dialog';
import type { ListedCandidate } from '@/lib/data/candidate-list';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { count } from '@/lib/panel-messages';
import { filterCandidates } from './candidate-filter';
import { CandidateFilterBar } from './candidate-filter-bar';
import { CandidateMap } from './candidate-map';
import { orderCandidates } from './candidate-order';
import { CandidateTable } from './candidate-table';
import { CompareBar } from './compare-bar';
import { SectionBar } from './section-bar';
import { useCandidateSearch } from './use-candidate-search';

/** Rows in the page as it is sent; the browser draws the others from their figures as soon as it can. */
const ROWS_SENT = 40;

type CandidateBoardProps = {
  openingId: string;
  openingTitle: string;
  candidates: readonly ListedCandidate[];
  rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
  /** What can be done in this section, beside its count. */
  actions: ReactNode;
};

/**
 * The rows, sorted and narrowed where they are read: the server sends each candidate once, as figures, and is asked
 * again for none of it.
 */
export function CandidateBoard({
  openingId,
  openingTitle,
  candidates,
  rubric,
  actions,
}: CandidateBoardProps) {
  const base = `/openings/${openingId}`;
  const { search, ask } = useCandidateSearch(base);
  const [drawn, setDrawn] = useState(ROWS_SENT);
  useEffect(() => startTransition(() => setDrawn(Number.POSITIVE_INFINITY)), []);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((candidacyId: string, wanted: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (wanted) after.add(candidacyId);
      else after.delete(candidacyId);
      return after;
    });
  }, []);
  const { shown, withheld } = useMemo(() => filterCandidates(candidates, search), [candidates, search]);
  const ordered = useMemo(() => orderCandidates(shown, search.order), [shown, search.order]);
  return (
    <>
      <SectionBar summary={summaryOf(shown.length, candidates.length)}>
        <div className="flex flex-wrap gap-2">
          <ExportDialog
            target={{ kind: 'opening', openingId, openingTitle, candidacyIds: [] }}
            what="all candidates of the opening"
            label="Export all"
          />
          {actions}
        </div>
      </SectionBar>
      <CandidateFilterBar search={search} onSearch={ask} />
      {withheld > 0 ? (
        <p className="mb-3 text-ink-muted text-sm">
          {`${count(withheld, 'candidate')} left out: whether they match opens when your card is in.`}
        </p>
      ) : null}
      {ordered.length > 0 ? (
        <CandidateTable
          candidates={drawn < ordered.length ? ordered.slice(0, drawn) : ordered}
          chosen={chosen}
          onChoose={choose}
          search={search}
          base={base}
          onSearch={ask}
        />
      ) : (
        <p className="rounded-lg border border-line bg-surface px-4 py-8 text-center text-base text-ink-muted">
          Nobody here matches. Change the filter, or show everybody.
        </p>
      )}
      {chosen.size > 0 ? (
        <CompareBar
          openingId={openingId}
          openingTitle={openingTitle}
          chosen={candidates.filter(({ candidacyId }) => chosen.has(candidacyId))}
          onClear={() => setChosen(new Set())}
        />
      ) : null}
      <CandidateMap candidates={ordered} rubric={rubric} />
    </>
  );
}

function summaryOf(shown: number, all: number): string {
  return shown === all ? count(all, 'candidate') : `${shown} of ${count(all, 'candidate')}`;
}
