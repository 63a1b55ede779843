import type { PanelCard } from '@/lib/domain/panel/card';
import { toPanelistViews } from '@/lib/domain/panel/panelist-view';
import type { Verdict } from '@/lib/domain/panel/recommendation';
import { leanOf, roleLevel, strengthsOf, verdictOf } from '@/lib/domain/panel/role-fit';
import type { Overall } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { meanOf, shareOf } from './measure';
import type { Trial } from './trial';

/** Another way to a verdict from the same cards, as shares of verdicts that add up to 1: a tie is shared out. */
export type Rival = {
  readonly name: string;
  readonly judge: (cards: readonly PanelCard[]) => ReadonlyMap<Verdict, number>;
};

const POINTS: Readonly<Record<Overall, number | null>> = {
  definitely_not: 1,
  no: 2,
  yes: 3,
  strong_yes: 4,
  no_decision: null,
};

/** The rivals, each at its best: what they have to set is set on the trials they are given to learn from. */
export function fitRivals(rubric: Rubric, learning: readonly Trial[]): readonly Rival[] {
  return [
    fitAverage(rubric, learning),
    { name: 'majority of role opinions', judge: majority },
    bestRater('best single rater, by own opinion', learning, (card) => majority([card])),
    bestRater('best single rater, by the rubric on that card', learning, (card) => byRubric(rubric, card)),
  ];
}

/** Share of right verdicts. */
export function rightShare({ judge }: Rival, trials: readonly Trial[]): number {
  return meanOf(trials.map(({ cards, truth }) => judge(cards).get(truth.verdict) ?? 0));
}

/**
 * The mean of the overall ratings says whether somebody is good enough, and the averaged ratings of the two cores,
 * which of them is higher, for what. An overall alone names no role; cut-offs are the best of a grid.
 */
function fitAverage(rubric: Rubric, learning: readonly Trial[]): Rival {
  const figures = learning.map(({ cards, truth }) => ({
    ...averagesOf(rubric, cards),
    truth: truth.verdict,
  }));
  const settings = range(1.5, 3.5, 0.05).flatMap((enough) =>
    range(0, 1, 0.05).map((apart) => ({
      enough,
      apart,
      right: shareOf(figures.map((one) => averageVerdict(one, { enough, apart }) === one.truth)),
    })),
  );
  const best = settings.reduce((one, other) => (other.right > one.right ? other : one));
  return {
    name: 'plain average of overall ratings',
    judge: (cards) => certain(averageVerdict(averagesOf(rubric, cards), best)),
  };
}

type Averages = { readonly overall: number; readonly apart: number };

function averagesOf({ profiles }: Rubric, cards: readonly PanelCard[]): Averages {
  const overalls = cards.flatMap(({ overall }) => POINTS[overall] ?? []);
  const apart = cards.flatMap(({ ratings }) => {
    const cto = roleLevel(profiles.cto, ratings);
    const vp = roleLevel(profiles.vp_engineering, ratings);
    return cto === null || vp === null ? [] : [cto - vp];
  });
  return { overall: overalls.length > 0 ? meanOf(overalls) : 0, apart: apart.length > 0 ? meanOf(apart) : 0 };
}

function averageVerdict(
  { overall, apart: difference }: Averages,
  { enough, apart }: { readonly enough: number; readonly apart: number },
): Verdict {
  if (overall < enough) return 'neither';
  if (difference > apart) return 'cto';
  return difference < -apart ? 'vp_engineering' : 'combined';
}

/** Those who are unsure do not vote; opinions that tie share the verdict; nobody's opinion names nothing. */
function majority(cards: readonly PanelCard[]): ReadonlyMap<Verdict, number> {
  const votes = new Map<Verdict, number>();
  for (const { roleOpinion } of cards) {
    if (roleOpinion !== 'unsure') votes.set(roleOpinion, (votes.get(roleOpinion) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  const leading = [...votes].filter(([, count]) => count === most).map(([verdict]) => verdict);
  return new Map(leading.map((verdict) => [verdict, 1 / leading.length]));
}

/** The rubric on one card alone, taken at its word. */
function byRubric(rubric: Rubric, card: PanelCard): ReadonlyMap<Verdict, number> {
  const [view] = toPanelistViews([card]);
  if (!view) return new Map();
  return certain(
    verdictOf(leanOf(view.orientation ?? 0, rubric.leanThreshold), strengthsOf(rubric, view.marks)),
  );
}

/** On each panel the one who over all of the learning trials was right most often. */
function bestRater(
  name: string,
  learning: readonly Trial[],
  judge: (card: PanelCard) => ReadonlyMap<Verdict, number>,
): Rival {
  const records = new Map<string, number[]>();
  for (const { cards, truth } of learning) {
    for (const card of cards) {
      const record = records.get(card.panelist) ?? [];
      record.push(judge(card).get(truth.verdict) ?? 0);
      records.set(card.panelist, record);
    }
  }
  const skill = new Map([...records].map(([rater, record]) => [rater, meanOf(record)]));
  const skillOf = (card: PanelCard) => skill.get(card.panelist) ?? 0;
  return {
    name,
    judge: (cards) => {
      const [first, ...others] = cards;
      if (!first) return new Map();
      return judge(others.reduce((best, card) => (skillOf(card) > skillOf(best) ? card : best), first));
    },
  };
}

function certain(verdict: Verdict): ReadonlyMap<Verdict, number> {
  return new Map([[verdict, 1]]);
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
}
