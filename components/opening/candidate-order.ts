import type { ListedCandidate } from '@/lib/data/candidate-list';
import { STAGES } from '@/lib/domain/decision/stage';
import { VERDICTS } from '@/lib/domain/panel/recommendation';
import type { CandidateColumn, CandidateOrder } from './candidate-address';

const BY_NAME = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

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
  if (column === 'name') return candidate.name;
  if (column === 'added') return candidate.addedAt.getTime();
  const { panel } = candidate;
  if (panel.kind === 'sealed') return null;
  switch (column) {
    case 'cards':
      return panel.cardsIn;
    case 'stage':
      return STAGES.indexOf(panel.stage);
    case 'verdict':
      return panel.recommendation ? VERDICTS.indexOf(panel.recommendation.verdict) : null;
    case 'sure':
      return panel.recommendation?.sure ?? null;
    case 'level':
      return panel.recommendation?.level?.mean ?? null;
    case 'balance': {
      const orientation = panel.recommendation?.orientation;
      return orientation?.kind === 'read' ? orientation.balance : null;
    }
  }
}
