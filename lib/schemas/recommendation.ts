import { z } from 'zod';
import { ORIENTATIONS } from '../domain/orientation/orientation';
import type { PanelCard } from '../domain/panel/card';
import { type Reason, type Recommendation, VERDICTS } from '../domain/panel/recommendation';
import { COMPETENCIES, OVERALLS, RATING_LEVELS, ROLE_OPINIONS, ROLES } from '../domain/rubric/competency';

/** What a stored recommendation was computed from; `scorecards` names the card behind each entry of `cards`. */
export type RecommendationInputs = {
  readonly cards: readonly PanelCard[];
  readonly scorecards: readonly string[];
};

const competency = z.enum(COMPETENCIES);
const role = z.enum(ROLES);
const share = z.number().min(0).max(1);
const level = z.number().min(1).max(4);
const count = z.number().int().min(0);
const interval = z.object({ low: z.number(), high: z.number() });

export const PanelCardShape: z.ZodType<PanelCard> = z.object({
  panelist: z.string(),
  ratings: z.record(competency, z.literal(RATING_LEVELS).nullable()),
  overall: z.enum(OVERALLS),
  roleOpinion: z.enum(ROLE_OPINIONS),
  answers: z.array(
    z.object({
      question: z.string(),
      evidence: z.array(z.object({ orientation: z.enum(ORIENTATIONS), signal: z.string() })),
    }),
  ),
});

const inputs: z.ZodType<RecommendationInputs> = z.object({
  cards: z.array(PanelCardShape),
  scorecards: z.array(z.string()),
});

const reason: z.ZodType<Reason> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too_few_cards'), cards: count, needed: count }),
  z.object({ kind: z.literal('too_few_observers'), competency, observers: count, needed: count }),
  z.object({ kind: z.literal('no_orientation_evidence') }),
  z.object({
    kind: z.literal('leans'),
    towards: z.enum(['strategic', 'operational', 'neither_way']),
    balance: z.number(),
  }),
  z.object({ kind: z.literal('meets_bar'), role, level, bar: level }),
  z.object({ kind: z.literal('below_bar'), role, level, bar: level }),
  z.object({ kind: z.literal('below_floor'), role, competency, mean: level, floor: level }),
  z.object({ kind: z.literal('panel_split'), competency, spread: z.number() }),
]);

const competencySummary = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not_observed') }),
  z.object({
    kind: z.literal('observed'),
    mean: level,
    interval,
    observers: count,
    spread: z.number(),
    marks: z.array(z.object({ panelist: z.string(), level: z.number() })),
  }),
]);

const orientation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('read'),
    balance: z.number().min(-1).max(1),
    interval,
    passages: z.object({ strategic: count, operational: count }),
    panelists: count,
  }),
]);

export const RecommendationShape: z.ZodType<Recommendation> = z.object({
  verdict: z.enum(VERDICTS),
  sure: share.nullable(),
  summary: z.object({
    cards: count,
    panelists: count,
    orientation,
    competencies: z.record(competency, competencySummary),
  }),
  reasons: z.array(reason),
  rubricVersion: z.string(),
  methodVersion: z.string(),
});

/** The inputs of a stored recommendation. Throws on anything this application did not write. */
export function parseInputs(stored: unknown): RecommendationInputs {
  return inputs.parse(stored);
}

/** A stored recommendation as the domain knows it. Throws on anything this application did not write. */
export function parseRecommendation(stored: unknown): Recommendation {
  return RecommendationShape.parse(stored);
}
