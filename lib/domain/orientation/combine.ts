import type { NoteOrientation, Orientation } from './orientation';

/** What one clause adds, in cue points. */
export type ClauseScore = { readonly strategic: number; readonly operational: number };

export type NoteBalance = { readonly orientation: NoteOrientation; readonly confidence: number };

/** Below this many points a clause suggests nothing, and a note faces nowhere. */
const ENOUGH = 4;
const DOMINANCE = 2;
/** Past this a clause only repeats itself. */
const CLAUSE_CEILING = 12;
/** Points past which a pivot is more than a closing phrase. */
const PIVOT = 6;

/** Which side a pair of sums leans to: 2:1 or more is dominance, anything nearer is both. */
export function lean(score: ClauseScore): NoteOrientation {
  const { strategic, operational } = score;
  if (Math.max(strategic, operational) < ENOUGH) return 'none';
  if (strategic >= DOMINANCE * operational) return 'strategic';
  if (operational >= DOMINANCE * strategic) return 'operational';
  return 'both';
}

/**
 * Combines the clauses of a note, in order, into its orientation. In an answer to the signature question a short
 * operational part followed by a turn to direction is strategic (A1, "The interview question that separates CTOs
 * from VPs"): what comes before the turn then explains it and does not weigh against it.
 */
export function combineClauses(clauses: readonly ClauseScore[], isSignature: boolean): NoteBalance {
  const capped = clauses.map(({ strategic, operational }) => ({
    strategic: Math.min(strategic, CLAUSE_CEILING),
    operational: Math.min(operational, CLAUSE_CEILING),
  }));
  const total = sum(capped);
  const orientation = isSignature && turnsToDirection(capped) ? 'strategic' : lean(total);
  return { orientation, confidence: confidenceOf(orientation, total) };
}

function turnsToDirection(clauses: readonly ClauseScore[]): boolean {
  const turn = clauses.findIndex((clause) => lean(clause) === 'strategic');
  if (turn < 0) return false;
  const after = sum(clauses.slice(turn));
  const before = sum(clauses.slice(0, turn));
  return (
    after.strategic >= PIVOT && lean(after) === 'strategic' && before.operational <= 1.5 * after.strategic
  );
}

function confidenceOf(orientation: NoteOrientation, { strategic, operational }: ClauseScore): number {
  const most = Math.max(strategic, operational);
  const weight = most / (most + 2 * ENOUGH);
  if (orientation === 'none') return round(1 - most / ENOUGH / 2);
  const gap = Math.abs(strategic - operational) / (strategic + operational);
  return round(weight * (orientation === 'both' ? 1 - gap / 2 : 0.5 + gap / 2));
}

/** 0 to 1 for a suggested passage: how much was said, and how one-sidedly. */
export function suggestionConfidence(orientation: Orientation, score: ClauseScore): number {
  const own = score[orientation];
  return round((own / (own + ENOUGH)) * (own / (score.strategic + score.operational)));
}

function sum(clauses: readonly ClauseScore[]): ClauseScore {
  return clauses.reduce(
    (total, clause) => ({
      strategic: total.strategic + clause.strategic,
      operational: total.operational + clause.operational,
    }),
    { strategic: 0, operational: 0 },
  );
}

function round(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}
