import { toRecord } from '../to-record';
import { COMPETENCIES, type Competency, RATING_LEVELS, ROLES } from './competency';
import type { Anchors, RoleProfile, Rubric } from './rubric';

export type ParsedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Notes every problem it meets and goes on, so that an editor hears of all of them at once. */
type Report = (problem: string) => void;

/** A rubric from untrusted data. Unknown keys are dropped; every problem found is named with its place. */
export function parseRubric(value: unknown): ParsedRubric {
  const problems: string[] = [];
  const rubric = readRubric(value, (problem) => problems.push(problem));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rubric };
}

function readRubric(value: unknown, report: Report): Rubric {
  const source = readObject(value, 'rubric', report);
  const competencies = readObject(source.competencies, 'competencies', report);
  const profiles = readObject(source.profiles, 'profiles', report);
  return {
    version: readText(source.version, 'version', report),
    competencies: toRecord(COMPETENCIES, (competency) =>
      readCompetency(competencies[competency], `competencies.${competency}`, report),
    ),
    profiles: toRecord(ROLES, (role) => readProfile(profiles[role], `profiles.${role}`, report)),
    minimumCards: readCount(source.minimumCards, 'minimumCards', report, 1),
    minimumObservers: readCount(source.minimumObservers, 'minimumObservers', report, 1),
    leanThreshold: readNumber(source.leanThreshold, 'leanThreshold', report, { low: 0, high: 1 }),
  };
}

function readCompetency(
  value: unknown,
  place: string,
  report: Report,
): { title: string; asks: string; anchors: Anchors } {
  const source = readObject(value, place, report);
  const anchors = readObject(source.anchors, `${place}.anchors`, report);
  return {
    title: readText(source.title, `${place}.title`, report),
    asks: readText(source.asks, `${place}.asks`, report),
    anchors: toRecord(RATING_LEVELS, (level) =>
      readText(anchors[level], `${place}.anchors.${level}`, report),
    ),
  };
}

function readProfile(value: unknown, place: string, report: Report): RoleProfile {
  const source = readObject(value, place, report);
  const weights = readObject(source.weights, `${place}.weights`, report);
  const profile = {
    weights: toRecord(COMPETENCIES, (competency) =>
      readCount(weights[competency], `${place}.weights.${competency}`, report, 0),
    ),
    core: readCore(source.core, `${place}.core`, report),
    bar: readNumber(source.bar, `${place}.bar`, report, SCALE),
    floors: readFloors(source.floors, `${place}.floors`, report),
  };
  if (COMPETENCIES.every((competency) => profile.weights[competency] === 0)) {
    report(`${place}.weights: at least one must be above 0`);
  }
  return profile;
}

const SCALE = { low: 1, high: 4 } as const;

function readCore(value: unknown, place: string, report: Report): readonly Competency[] {
  if (!Array.isArray(value) || value.length === 0) {
    report(`${place}: must list at least one competency`);
    return [];
  }
  const core = COMPETENCIES.filter((competency) => value.includes(competency));
  if (core.length !== value.length) report(`${place}: must hold known competencies, each once`);
  return value.filter((entry): entry is Competency => core.includes(entry));
}

function readFloors(value: unknown, place: string, report: Report): RoleProfile['floors'] {
  const source = readObject(value, place, report);
  for (const key of Object.keys(source)) {
    if (!COMPETENCIES.some((competency) => competency === key)) report(`${place}.${key}: not a competency`);
  }
  return Object.fromEntries(
    COMPETENCIES.filter((competency) => source[competency] !== undefined).map((competency) => [
      competency,
      readNumber(source[competency], `${place}.${competency}`, report, SCALE),
    ]),
  );
}

function readObject(value: unknown, place: string, report: Report): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  report(`${place}: must be an object`);
  return {};
}

function readText(value: unknown, place: string, report: Report): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  report(`${place}: must be a text`);
  return '';
}

function readCount(value: unknown, place: string, report: Report, least: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
  report(`${place}: must be a whole number, ${least} or more`);
  return least;
}

function readNumber(
  value: unknown,
  place: string,
  report: Report,
  { low, high }: { low: number; high: number },
): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  report(`${place}: must be a number from ${low} to ${high}`);
  return low;
}
