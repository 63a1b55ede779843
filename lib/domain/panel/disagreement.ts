import { COMPETENCIES, type Competency, ROLE_OPINIONS, type RoleOpinion } from '../rubric/competency';
import type { PanelCard } from './card';
import { toPanelistViews } from './panelist-view';
import { roundTo } from './rounding';

export type PanelDisagreement = {
  /** Competencies at least two people observed, widest apart first. */
  readonly competencies: readonly {
    readonly competency: Competency;
    /** Highest minus lowest mark, 0 to 3. */
    readonly spread: number;
    /** Lowest mark first. */
    readonly marks: readonly { readonly panelist: string; readonly level: number }[];
  }[];
  /** Who holds which opinion of the role, most held first; opinions nobody holds are left out. */
  readonly opinions: readonly { readonly opinion: RoleOpinion; readonly panelists: readonly string[] }[];
  /** Whether two people name different roles; "unsure" names none. */
  readonly opinionsDiffer: boolean;
};

/** Where the panel disagrees. Any number of cards, in any order; a person with several cards counts once. */
export function summarizeDisagreement(cards: readonly PanelCard[]): PanelDisagreement {
  const opinions = holdersByOpinion(cards);
  return {
    competencies: competenciesBySpread(cards),
    opinions,
    opinionsDiffer: opinions.filter(({ opinion }) => opinion !== 'unsure').length > 1,
  };
}

function competenciesBySpread(cards: readonly PanelCard[]): PanelDisagreement['competencies'] {
  const views = toPanelistViews(cards);
  return COMPETENCIES.flatMap((competency) => {
    const marks = views
      .flatMap(({ panelist, marks: { [competency]: level } }) =>
        level === null ? [] : [{ panelist, level }],
      )
      .sort((one, other) => one.level - other.level);
    const lowest = marks[0];
    const highest = marks.at(-1);
    if (!lowest || !highest || marks.length < 2) return [];
    return [{ competency, spread: roundTo(highest.level - lowest.level, 2), marks }];
  }).sort((one, other) => other.spread - one.spread);
}

function holdersByOpinion(cards: readonly PanelCard[]): PanelDisagreement['opinions'] {
  const held = new Map<string, RoleOpinion>();
  for (const { panelist, roleOpinion } of cards) {
    const earlier = held.get(panelist);
    // Somebody who named one role after one interview and another after the next has not settled on either.
    held.set(panelist, earlier === undefined || earlier === roleOpinion ? roleOpinion : 'unsure');
  }
  return ROLE_OPINIONS.map((opinion) => ({
    opinion,
    panelists: [...held]
      .filter(([, own]) => own === opinion)
      .map(([panelist]) => panelist)
      .sort(),
  }))
    .filter(({ panelists }) => panelists.length > 0)
    .sort((one, other) => other.panelists.length - one.panelists.length);
}
