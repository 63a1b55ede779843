import type { AnsweredQuestion, PanelCard } from '@/lib/domain/panel/card';
import { clamp } from '@/lib/domain/panel/rounding';
import {
  COMPETENCIES,
  type Overall,
  type RatingLevel,
  type RoleOpinion,
} from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { toRecord } from '@/lib/domain/to-record';
import { type Candidate, type TrueLevels, verdictOn } from './candidate';
import type { Draw } from './draw';
import type { World } from './world';

/** Somebody who sits on many panels: always as severe, always as careful. */
export type Rater = { readonly name: string; readonly severity: number; readonly care: number };

const QUESTIONS = 4;
const MOST_PASSAGES = 4;
/** Shares of panelists who name no role, and who leave the overall open. */
const UNSURE = 0.1;
const UNDECIDED = 0.05;

export function drawRaters(count: number, { marks, care }: World, draw: Draw): readonly Rater[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `rater-${String(at).padStart(3, '0')}`,
    severity: draw.normal(marks.severity),
    care: draw.between(care.best, care.worst),
  }));
}

/** Different people, as many as asked for. */
export function drawPanel(raters: readonly Rater[], size: number, draw: Draw): readonly Rater[] {
  const left = [...raters];
  return Array.from({ length: size }, () => left.splice(draw.whole(0, left.length - 1), 1)).flat();
}

/** One rater's card: their marks, passages, overall and opinion all come from what this one person perceived. */
export function drawCard(
  rubric: Rubric,
  world: World,
  rater: Rater,
  truth: Candidate,
  draw: Draw,
): PanelCard {
  const levels = perceiveLevels(world, rater, truth, draw);
  const orientation = clamp(truth.orientation + draw.normal(world.readings.error * rater.care), -1, 1);
  return {
    panelist: rater.name,
    ratings: toRecord(COMPETENCIES, (key) => (draw.chance(world.missing.marks) ? null : toMark(levels[key]))),
    overall: toOverall(levels, world, draw),
    roleOpinion: toOpinion(rubric, world, { levels, orientation }, draw),
    answers: Array.from({ length: QUESTIONS }, (_, at) =>
      drawAnswer(`question-${at}`, orientation, world, draw),
    ),
  };
}

/** Severity, an impression that colours all four, and an error of each. */
function perceiveLevels(
  { marks, together }: World,
  { severity, care }: Rater,
  { levels }: Candidate,
  draw: Draw,
): TrueLevels {
  const common = Math.max(0, together.errors * marks.error ** 2 - marks.severity ** 2);
  const impression = severity + draw.normal(Math.sqrt(common) * care);
  const own = Math.sqrt((1 - together.errors) * marks.error ** 2) * care;
  return toRecord(COMPETENCIES, (key) => levels[key] + impression + draw.normal(own));
}

function toMark(level: number): RatingLevel {
  return clamp(Math.round(level), 1, 4) as RatingLevel;
}

/** Each passage shows one orientation; those of one answer are about one thing and so go together. */
function drawAnswer(question: string, orientation: number, world: World, draw: Draw): AnsweredQuestion {
  if (draw.chance(world.missing.answers)) return { question, evidence: [] };
  const about = clamp(orientation + draw.normal(world.readings.answer), -1, 1);
  return {
    question,
    evidence: Array.from({ length: draw.whole(1, MOST_PASSAGES) }, (_, at) => ({
      orientation: draw.chance((1 + about) / 2) ? 'strategic' : 'operational',
      signal: `signal-${at}`,
    })),
  };
}

function toOverall(levels: TrueLevels, { inconsistency }: World, draw: Draw): Overall {
  if (draw.chance(UNDECIDED)) return 'no_decision';
  const all = COMPETENCIES.reduce((sum, key) => sum + levels[key], 0) / COMPETENCIES.length;
  const felt = all + draw.normal(inconsistency);
  if (felt < 2) return 'definitely_not';
  if (felt < 2.75) return 'no';
  return felt < 3.4 ? 'yes' : 'strong_yes';
}

/** What the rubric would say of one's own impressions, weighed in the head. */
function toOpinion(
  rubric: Rubric,
  { inconsistency }: World,
  seen: Pick<Candidate, 'levels' | 'orientation'>,
  draw: Draw,
): RoleOpinion {
  if (draw.chance(UNSURE)) return 'unsure';
  const weighed = toRecord(COMPETENCIES, (key) => seen.levels[key] + draw.normal(inconsistency));
  const verdict = verdictOn(rubric, seen.orientation + draw.normal(inconsistency), weighed);
  return verdict === 'insufficient_evidence' ? 'unsure' : verdict;
}
