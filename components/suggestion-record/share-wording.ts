import type { Share } from '@/lib/domain/suggestion-record/share';
import { count } from '@/lib/panel-messages';

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** "90% interval 61% to 88%". */
export function shareIntervalWording({ low, high }: Extract<Share, { kind: 'known' }>): string {
  return `90% interval ${percent(low)} to ${percent(high)}`;
}

/** The figure with what it rests on, in one sentence. */
export function shareSentence(share: Share): string {
  if (share.kind === 'too_few') {
    return share.of === 0
      ? 'No suggestion was decided on.'
      : `Too few to say: ${count(share.of, 'suggestion')} decided on.`;
  }
  return `${percent(share.share)} of ${count(share.of, 'decided suggestion')} kept, ${shareIntervalWording(share)}.`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "Nov 2026" for "2026-11". */
export function monthWording(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** "Nov 2026", or "Nov 2026 to Feb 2027". */
export function monthsWording(first: string, last: string): string {
  return first === last ? monthWording(first) : `${monthWording(first)} to ${monthWording(last)}`;
}
