import type { PanelCard } from '@/lib/domain/panel/card';
import { recommend } from '@/lib/domain/panel/recommend';
import type { Recommendation } from '@/lib/domain/panel/recommendation';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { type Candidate, drawCandidate } from './candidate';
import { drawFrom } from './draw';
import { drawCard, drawPanel, drawRaters } from './panel';
import type { World } from './world';

/** One candidate with what is so, what the panel gave, and what our arithmetic makes of it. */
export type Trial = {
  readonly truth: Candidate;
  readonly cards: readonly PanelCard[];
  readonly ours: Recommendation;
};

export const PANEL_SIZES = [3, 4, 5, 6] as const;
const RATERS = 80;
/** The same people in every run of a world, so that who is best can be learned in one and used in another. */
const RATERS_SEED = 7;

/** As many trials as asked for, the four sizes of panel in turn, all drawn from one pool of raters. */
export function runTrials(
  rubric: Rubric,
  world: World,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): readonly Trial[] {
  const draw = drawFrom(seed);
  const raters = drawRaters(RATERS, world, drawFrom(RATERS_SEED));
  return Array.from({ length: trials }, (_, at) => {
    const truth = drawCandidate(rubric, world, draw);
    const panel = drawPanel(raters, PANEL_SIZES[at % PANEL_SIZES.length] ?? PANEL_SIZES[0], draw);
    const cards = panel.map((rater) => drawCard(rubric, world, rater, truth, draw));
    return { truth, cards, ours: recommend(rubric, cards) };
  });
}
