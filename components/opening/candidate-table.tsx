import { Card } from '@/components/ui/card';
import { Table, TableHeader, TableSortHeader } from '@/components/ui/table';
import type { ListedCandidate } from '@/lib/data/candidate-list';
import { type CandidateColumn, type CandidateSearch, searchHref, sortedBy } from './candidate-address';
import { CandidateRow } from './candidate-row';

const COLUMNS: readonly { column: CandidateColumn; label: string; className?: string }[] = [
  { column: 'name', label: 'Candidate' },
  { column: 'verdict', label: 'Recommendation' },
  { column: 'sure', label: 'How sure' },
  { column: 'level', label: 'Level' },
  { column: 'balance', label: 'Inward to outward' },
  { column: 'cards', label: 'Cards' },
  { column: 'stage', label: 'Stage' },
  { column: 'added', label: 'Added' },
];

type CandidateTableProps = {
  candidates: readonly ListedCandidate[];
  chosen: ReadonlySet<string>;
  onChoose: (candidacyId: string, chosen: boolean) => void;
  search: CandidateSearch;
  base: string;
  onSearch: (search: CandidateSearch) => void;
};

/** On a phone the headings become a line of sort links above the rows. */
export function CandidateTable({
  candidates,
  chosen,
  onChoose,
  search,
  base,
  onSearch,
}: CandidateTableProps) {
  return (
    <Card flush>
      <Table caption="Candidates" className="max-md:block">
        <thead className="border-line border-b bg-surface-sunken/60 max-md:block">
          <tr className="max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:px-3 max-md:py-1.5">
            <TableHeader className="w-10 pr-0 max-md:hidden">
              <span className="sr-only">Choose</span>
            </TableHeader>
            {COLUMNS.map(({ column, label }) => (
              <TableSortHeader
                key={column}
                sorted={
                  search.order.column !== column ? null : search.order.descending ? 'descending' : 'ascending'
                }
                className="max-md:flex max-md:items-center max-md:px-0"
              >
                <SearchLink base={base} search={sortedBy(search, column)} onSearch={onSearch}>
                  {label}
                </SearchLink>
              </TableSortHeader>
            ))}
          </tr>
        </thead>
        <CandidateRows candidates={candidates} chosen={chosen} onChoose={onChoose} />
      </Table>
    </Card>
  );
}

type CandidateRowsProps = Pick<CandidateTableProps, 'candidates' | 'chosen' | 'onChoose'>;

function CandidateRows({ candidates, chosen, onChoose }: CandidateRowsProps) {
  return (
    <tbody className="divide-y divide-line max-md:block">
      {candidates.map((candidate) => (
        <CandidateRow
          key={candidate.candidacyId}
          candidate={candidate}
          chosen={chosen.has(candidate.candidacyId)}
          onChoose={onChoose}
        />
      ))}
    </tbody>
  );
}

type SearchLinkProps = {
  base: string;
  search: CandidateSearch;
  onSearch: (search: CandidateSearch) => void;
  children: string;
};

/** A link that asks the server for nothing: every row is here already. A new tab or no script follows the address. */
function SearchLink({ base, search, onSearch, children }: SearchLinkProps) {
  return (
    <a
      href={searchHref(base, search)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onSearch(search);
      }}
      className="rounded-sm max-md:py-1.5"
    >
      {children}
    </a>
  );
}
