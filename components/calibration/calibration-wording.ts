import type { InterviewerFigures, RatingSpread, SeverityFigure } from '@/lib/domain/calibration/calibration';
import { FEWEST_CARDS } from '@/lib/domain/calibration/calibration';
import type { Interval } from '@/lib/domain/panel/recommendation';
import { RATING_LEVELS } from '@/lib/domain/rubric/competency';
import { LATE_AFTER_HOURS } from '@/lib/domain/scorecard/overdue';
import { count } from '@/lib/panel-messages';

/** "3 cards. Too few to say: figures begin at 5." */
export function fewCardsSentence(cards: number): string {
  return `${count(cards, 'submitted card')}. Too few to say: figures begin at ${FEWEST_CARDS}.`;
}

/** "0.31 lower", "0.08 higher", "0.00". */
export function differenceWording(points: number): string {
  const size = Math.abs(points).toFixed(2);
  if (Number(size) === 0) return size;
  return `${size} ${points < 0 ? 'lower' : 'higher'}`;
}

export function differenceIntervalWording({ low, high }: Interval): string {
  return `90% interval ${differenceWording(low)} to ${differenceWording(high)}`;
}

/** How the marks stand beside the peers', without a word of who is right. */
export function severitySentence(severity: SeverityFigure): string {
  if (severity.kind === 'too_few') {
    return `${count(severity.linked, 'candidacy', 'candidacies')} rated beside peers. Too few to say: this begins at ${FEWEST_CARDS}.`;
  }
  const { low, high } = severity.interval;
  if (low <= 0 && high >= 0) return 'No difference from peers that chance could not make.';
  return `Marks ${high < 0 ? 'lower' : 'higher'} than peers, by more than chance would.`;
}

/** What a severity is made from. */
export function severityFooting({ raw, linked }: Extract<SeverityFigure, { kind: 'known' }>): string {
  return `As marked, ${differenceWording(raw)} over ${count(linked, 'candidacy', 'candidacies')} rated beside peers.`;
}

/** A distribution for people who do not see it. */
export function spreadSentence(title: string, spread: RatingSpread): string {
  const unseen = `not observed ${spread.notObserved}`;
  if (spread.kind === 'too_few')
    return `${title}: ${count(spread.marks, 'mark')}, too few to say; ${unseen}.`;
  const levels = RATING_LEVELS.map((level) => `level ${level}: ${spread.counts[level]}`).join(', ');
  return `${title}: ${levels}; ${unseen}.`;
}

/** "40 min", "5 h", "2 days". */
export function minutesWording(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : count(Math.round(hours / 24), 'day');
}

export function usualTimeSentence({
  medianMinutes,
}: Pick<Extract<InterviewerFigures, { kind: 'known' }>, 'medianMinutes'>): string {
  return medianMinutes === null
    ? 'No submitted card to time.'
    : `Half of the submitted cards came within ${minutesWording(medianMinutes)} of the interview’s end.`;
}

export const LATE_TITLE = `Cards later than ${LATE_AFTER_HOURS} h`;
