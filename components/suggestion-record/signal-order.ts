import type { SignalRecord } from '@/lib/domain/suggestion-record/suggestion-record';
import type { RecordSearch } from '@/lib/schemas/suggestion-record';

const BY_TITLE = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export function titleOf({ id, known }: SignalRecord): string {
  return known?.title ?? id;
}

/** Signals whose share is not known come last either way: unknown is not the least. */
export function orderSignals(
  signals: readonly SignalRecord[],
  { sort, order }: Pick<RecordSearch, 'sort' | 'order'>,
): readonly SignalRecord[] {
  const turn = order === 'desc' ? -1 : 1;
  const byTitle = (a: SignalRecord, b: SignalRecord) => BY_TITLE.compare(titleOf(a), titleOf(b));
  return signals.toSorted((a, b) => {
    if (sort === 'signal') return turn * byTitle(a, b);
    if (sort !== 'share') return turn * (a.tally[sort] - b.tally[sort]) || byTitle(a, b);
    const [left, right] = [a.tally.share, b.tally.share];
    if (left.kind === 'known' && right.kind === 'known') {
      return turn * (left.share - right.share) || byTitle(a, b);
    }
    return Number(left.kind === 'too_few') - Number(right.kind === 'too_few') || byTitle(a, b);
  });
}
