import type { RoleNeedAdvice } from '@/lib/domain/role-need/advise-role-need';
import type { NeedResult } from '@/lib/domain/role-need/role-need';
import type { SplitCall, SplitThreshold, ThresholdPlace } from '@/lib/domain/role-need/split-thresholds';

const RESULTS: Readonly<Record<NeedResult, string>> = {
  cto_first: 'For these answers the articles would hire a CTO first.',
  vp_engineering_first: 'For these answers the articles would hire a VP of Engineering first.',
  one_for_both: 'For these answers the articles would have one person hold both roles for now.',
  both_now: 'For these answers the articles would fill both roles now.',
};

/** What the result asks of whom, beside its name. */
export function resultSentences({ result, led, carriesBoth }: RoleNeedAdvice): string {
  const more = carriesBoth
    ? ' Until the role splits, that person carries the other half as well.'
    : result === 'one_for_both' && led
      ? ' Whoever leads today can be that person.'
      : '';
  return RESULTS[result] + more;
}

/** Null while undecided. */
export function soughtSentence({ soughtAgrees, result }: RoleNeedAdvice): string | null {
  if (soughtAgrees === null) return null;
  if (!soughtAgrees) return 'You are hiring for another role. That can be right; say why under “Because”.';
  return result === 'both_now' ? 'You are hiring for one of the two.' : 'You are hiring for the same role.';
}

const CALLS: Readonly<Record<SplitCall, string>> = {
  not_yet: 'neither article would split the role',
  articles_disagree: 'the articles disagree on whether to split the role',
  called_for: 'both articles would split the role',
};

/** Whether two leaders are called for, by stage and size. */
export function splitSentence({ split }: RoleNeedAdvice): string {
  if (split.now === split.inAYear) return `Today and in a year ${CALLS[split.now]}.`;
  return `Today ${CALLS[split.now]}; in a year ${CALLS[split.inAYear]}.`;
}

const PLACES: Readonly<Record<ThresholdPlace, string>> = {
  below: 'below',
  within: 'inside',
  above: 'beyond',
};

/** "A1 splits the role at 30 to 60 engineers; this team is below it today, inside it in a year." */
export function thresholdSentence({ source, from, to, now, inAYear }: SplitThreshold): string {
  const size = source.article === 'A1' ? `${from} to ${to} engineers` : `about ${from} to ${to} people`;
  const place =
    now === inAYear
      ? `${PLACES[now]} it today and in a year`
      : `${PLACES[now]} it today, ${PLACES[inAYear]} it in a year`;
  return `${source.article} splits the role at ${size}; this team is ${place}.`;
}
