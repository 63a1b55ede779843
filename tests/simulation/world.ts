/**
 * What a simulated world is made of. The figures of `USUAL_WORLD` are assumptions: those with a published source name
 * it, the others are set to be ordinary and are varied in `OTHER_WORLDS`.
 */
export type World = {
  readonly name: string;
  /** Where the candidates' true levels lie on the scale of 1 to 4, and how far apart they are. */
  readonly levels: { readonly centre: number; readonly spread: number };
  /** How far one candidate's four levels go together, and one rater's four errors, as a correlation. */
  readonly together: { readonly levels: number; readonly errors: number };
  /** Spread of the true orientations around 0, and their correlation with being stronger on that side. */
  readonly orientation: { readonly spread: number; readonly withLevels: number };
  /** Standard deviations of a rater's error in a level: of the rater, and in all. */
  readonly marks: { readonly severity: number; readonly error: number };
  /** Standard deviations of a panelist's error in the orientation, and of an answer around what the panelist saw. */
  readonly readings: { readonly error: number; readonly answer: number };
  /** Raters' errors are this many times as large as usual, evenly between the two. */
  readonly care: { readonly best: number; readonly worst: number };
  /** Share of marks that are "not observed", and of questions under which no passage was confirmed. */
  readonly missing: { readonly marks: number; readonly answers: number };
  /** Standard deviation of what is added when somebody weighs all they saw into one opinion. */
  readonly inconsistency: number;
};

/**
 * Two raters of one candidate correlate at .44 in their marks and in their readings (Huffcutt et al. 2013), which the
 * program measures and prints. A rater's severity is 8.9% of the variance of marks (Roberts et al. 2010).
 */
export const USUAL_WORLD: World = {
  name: 'the usual world',
  levels: { centre: 2.8, spread: 0.57 },
  together: { levels: 0.5, errors: 0.5 },
  orientation: { spread: 0.42, withLevels: 0.5 },
  marks: { severity: 0.24, error: 0.54 },
  readings: { error: 0.22, answer: 0.1 },
  care: { best: 0.7, worst: 1.3 },
  missing: { marks: 0.1, answers: 0.25 },
  inconsistency: 0.3,
};

/** One assumption changed at a time, to see what the figures owe to it. */
export const OTHER_WORLDS: readonly World[] = [
  { ...USUAL_WORLD, name: 'weaker candidates', levels: { ...USUAL_WORLD.levels, centre: 2.5 } },
  { ...USUAL_WORLD, name: 'stronger candidates', levels: { ...USUAL_WORLD.levels, centre: 3.1 } },
  {
    ...USUAL_WORLD,
    name: 'errors apart',
    together: { ...USUAL_WORLD.together, errors: 0.25 },
  },
  {
    ...USUAL_WORLD,
    name: 'much halo',
    together: { ...USUAL_WORLD.together, errors: 0.75 },
  },
  { ...USUAL_WORLD, name: 'levels apart', together: { ...USUAL_WORLD.together, levels: 0.2 } },
  {
    ...USUAL_WORLD,
    name: 'twice the severity',
    marks: { ...USUAL_WORLD.marks, severity: 2 * USUAL_WORLD.marks.severity },
  },
  { ...USUAL_WORLD, name: 'clearer orientations', orientation: { ...USUAL_WORLD.orientation, spread: 0.52 } },
  { ...USUAL_WORLD, name: 'opinions never inconsistent', inconsistency: 0 },
];
