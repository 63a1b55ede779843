import { z } from 'zod';
import type { Interval, OrientationSummary } from '../domain/panel/recommendation';
import { COMPETENCIES, type Competency } from '../domain/rubric/competency';

/** One competency without who marked what. */
export type LevelFigure =
  | { readonly kind: 'not_observed' }
  | { readonly kind: 'observed'; readonly mean: number; readonly interval: Interval };

/** What lists draw of a stored recommendation. */
export type PanelFigures = {
  readonly orientation: OrientationSummary;
  readonly competencies: Readonly<Record<Competency, LevelFigure>>;
};

const count = z.number().int().min(0);
const interval = z.object({ low: z.number(), high: z.number() });

const figures: z.ZodType<PanelFigures> = z.object({
  orientation: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({
      kind: z.literal('read'),
      balance: z.number().min(-1).max(1),
      interval,
      passages: z.object({ strategic: count, operational: count }),
      panelists: count,
    }),
  ]),
  competencies: z.record(
    z.enum(COMPETENCIES),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('not_observed') }),
      z.object({ kind: z.literal('observed'), mean: z.number().min(1).max(4), interval }),
    ]),
  ),
});

/** The figures in the summary of a stored recommendation. Throws on anything this application did not write. */
export function parseFigures(stored: unknown): PanelFigures {
  return figures.parse(stored);
}
