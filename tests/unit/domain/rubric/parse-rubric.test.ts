import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPETENCIES, ROLES } from '@/lib/domain/rubric/competency';
import { parseRubric } from '@/lib/domain/rubric/parse-rubric';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';

/** The standard rubric as plain data, with one value put in another's place. */
function withValue(path: readonly string[], value: unknown, into: unknown = STANDARD_RUBRIC): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const entries = new Map(Object.entries(into as object));
  return Object.fromEntries(entries.set(key, withValue(rest, value, entries.get(key))));
}

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseRubric(value);
  return parsed.ok ? [] : parsed.problems;
}

const level = fc.integer({ min: 100, max: 400 }).map((hundredths) => hundredths / 100);
const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const profile = fc.record({
  weights: fc
    .record({
      technical_strategy: fc.nat(9),
      people_leadership: fc.nat(9),
      business_acumen: fc.nat(9),
      operational_maturity: fc.nat(9),
    })
    .filter((weights) => Object.values(weights).some((weight) => weight > 0)),
  core: fc.uniqueArray(fc.constantFrom(...COMPETENCIES), { minLength: 1 }),
  bar: level,
  floors: fc.record({ technical_strategy: level, operational_maturity: level }, { requiredKeys: [] }),
});
const competency = fc.record({
  title: text,
  asks: text,
  anchors: fc.record({ 1: text, 2: text, 3: text, 4: text }),
});
const rubrics: fc.Arbitrary<Rubric> = fc.record({
  version: text,
  competencies: fc.record({
    technical_strategy: competency,
    people_leadership: competency,
    business_acumen: competency,
    operational_maturity: competency,
  }),
  profiles: fc.record({ cto: profile, vp_engineering: profile }),
  minimumCards: fc.integer({ min: 1, max: 9 }),
  minimumObservers: fc.integer({ min: 1, max: 9 }),
  leanThreshold: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.round(share * 100) / 100),
});

describe('parsing a rubric', () => {
  it('gives the standard rubric back after a round trip through JSON', () => {
    expect(parseRubric(JSON.parse(JSON.stringify(STANDARD_RUBRIC)))).toEqual({
      ok: true,
      rubric: STANDARD_RUBRIC,
    });
  });

  it('gives any rubric back after a round trip through JSON', () => {
    fc.assert(
      fc.property(rubrics, (rubric) => {
        expect(parseRubric(JSON.parse(JSON.stringify(rubric)))).toEqual({ ok: true, rubric });
      }),
      { numRuns: 300 },
    );
  });

  it('survives whatever it is handed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(problemsOf(value).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['profiles.cto.weights.business_acumen', 1.5, 'must be a whole number, 0 or more'],
    ['profiles.cto.weights.business_acumen', -1, 'must be a whole number, 0 or more'],
    ['profiles.cto.bar', 4.1, 'must be a number from 1 to 4'],
    ['profiles.vp_engineering.bar', 0.9, 'must be a number from 1 to 4'],
    ['competencies.people_leadership.anchors.3', ' ', 'must be a text'],
    ['profiles.cto.core', ['charisma'], 'must hold known competencies, each once'],
    ['profiles.cto.core', ['business_acumen', 'business_acumen'], 'must hold known competencies, each once'],
    ['profiles.cto.core', [], 'must list at least one competency'],
    ['profiles.cto.floors.charisma', 2, 'not a competency'],
    ['profiles.cto.floors.business_acumen', 5, 'must be a number from 1 to 4'],
    ['minimumCards', 0, 'must be a whole number, 1 or more'],
    ['leanThreshold', 1.2, 'must be a number from 0 to 1'],
    ['leanThreshold', Number.NaN, 'must be a number from 0 to 1'],
  ])('refuses %s as %j', (place, value, problem) => {
    expect(problemsOf(withValue(place.split('.'), value))).toEqual([`${place}: ${problem}`]);
  });

  it('refuses a rubric that leaves a competency out', () => {
    const { people_leadership: _, ...others } = STANDARD_RUBRIC.competencies;
    expect(problemsOf(withValue(['competencies'], others))[0]).toBe(
      'competencies.people_leadership: must be an object',
    );
  });

  it('refuses a role that weighs nothing', () => {
    const weights = Object.fromEntries(COMPETENCIES.map((key) => [key, 0]));
    expect(problemsOf(withValue(['profiles', 'cto', 'weights'], weights))).toEqual([
      'profiles.cto.weights: at least one must be above 0',
    ]);
  });

  it('names every problem at once', () => {
    expect(problemsOf({ ...STANDARD_RUBRIC, version: '', minimumObservers: 'two' })).toEqual([
      'version: must be a text',
      'minimumObservers: must be a whole number, 1 or more',
    ]);
  });
});

describe('the standard rubric', () => {
  it('writes out each level of each competency in words of its own', () => {
    const anchors = COMPETENCIES.flatMap((key) => Object.values(STANDARD_RUBRIC.competencies[key].anchors));
    expect(anchors).toHaveLength(16);
    expect(new Set(anchors).size).toBe(16);
  });

  it('weighs the core of each role equally and nothing else', () => {
    for (const role of ROLES) {
      const { core, weights } = STANDARD_RUBRIC.profiles[role];
      for (const key of COMPETENCIES) expect(weights[key]).toBe(core.includes(key) ? 1 : 0);
    }
  });

  it('asks each role for a floor on the other side', () => {
    expect(STANDARD_RUBRIC.profiles.cto.floors).toEqual({ operational_maturity: 1.5 });
    expect(STANDARD_RUBRIC.profiles.vp_engineering.floors).toEqual({ technical_strategy: 1.5 });
  });
});
