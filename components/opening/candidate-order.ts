import type { ListedCandidate } from '@/lib/data/candidate-list';
import { VERDICTS } from '@/lib/domain/panel/recommendation';

export const CANDIDATE_COLUMNS = ['name', 'cards', 'fit', 'facing', 'added'] as const;
export type CandidateColumn = (typeof CANDIDATE_COLUMNS)[number];
export type CandidateOrder = { readonly column: CandidateColumn; readonly descending: boolean };

const BY_NAME = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The order a page's address asks for; by date added where it asks for nothing known. */
export function parseOrder(given: { sort?: string | string[]; order?: string | string[] }): CandidateOrder {
  const column = CANDIDATE_COLUMNS.find((known) => known === given.sort) ?? 'added';
  return { column, descending: given.order === 'desc' };
}

/** The address that sorts by a column, turning the order around where it is sorted by it already. */
export function orderHref(base: string, column: CandidateColumn, current: CandidateOrder): string {
  const descending = column === current.column && !current.descending;
  return `${base}?sort=${column}${descending ? '&order=desc' : ''}`;
}

/** Rows without a value for the column come last either way: unknown is not the least. */
export function orderCandidates(
  candidates: readonly ListedCandidate[],
  { column, descending }: CandidateOrder,
): readonly ListedCandidate[] {
  const turn = descending ? -1 : 1;
  return [...candidates].sort((a, b) => {
    const left = cellValue(a, column);
    const right = cellValue(b, column);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'string' && typeof right === 'string') return turn * BY_NAME.compare(left, right);
    return turn * (Number(left) - Number(right));
  });
}

function cellValue(candidate: ListedCandidate, column: CandidateColumn): string | number | null {
  const { panel } = candidate;
  switch (column) {
    case 'name':
      return candidate.name;
    case 'added':
      return candidate.addedAt.getTime();
    case 'cards':
      return panel.kind === 'open' ? panel.cardsIn : null;
    case 'fit':
      return panel.kind === 'open' && panel.recommendation
        ? VERDICTS.indexOf(panel.recommendation.verdict)
        : null;
    case 'facing': {
      const orientation = panel.kind === 'open' ? panel.recommendation?.orientation : undefined;
      return orientation?.kind === 'read' ? orientation.balance : null;
    }
  }
}
