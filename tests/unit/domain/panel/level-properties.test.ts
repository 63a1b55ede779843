import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelCard } from '@/lib/domain/panel/card';
import { type Levels, roleLevel } from '@/lib/domain/panel/role-fit';
import { summarizePanel } from '@/lib/domain/panel/summarize';
import { COMPETENCIES, type Competency, type RatingLevel, ROLES } from '@/lib/domain/rubric/competency';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { toRecord } from '@/lib/domain/to-record';
import { anyCard, anyCompetency, anyPanel, MIXED_RUBRIC, PANELS } from './any-panel';

describe('the levels of any panel', () => {
  it('are not lowered by raising one rating, and the mean of its competency rises', () => {
    fc.assert(
      fc.property(anyPanel, fc.nat(), anyCompetency, (cards, seed, key) => {
        const at = seed % cards.length;
        const level = cards[at]?.ratings[key] ?? null;
        fc.pre(level !== null && level < 4);
        const raised = withRating(cards, at, key, ((level ?? 1) + 1) as RatingLevel);
        expectNothingLower(cards, raised);
        expect(levelsOf(raised)[key] ?? 0).toBeGreaterThan(levelsOf(cards)[key] ?? 4);
      }),
      PANELS,
    );
  });

  it('are not lower for a competency "not observed" than for one rated 1', () => {
    fc.assert(
      fc.property(anyPanel, fc.nat(), anyCompetency, (cards, seed, key) => {
        const at = seed % cards.length;
        expectNothingLower(withRating(cards, at, key, 1), withRating(cards, at, key, null));
      }),
      PANELS,
    );
  });

  it('are not touched by a card that observed nothing', () => {
    const silent = { technical_strategy: null, people_leadership: null, business_acumen: null };
    fc.assert(
      fc.property(anyPanel, anyCard, (cards, another) => {
        const nothing = { ...another, ratings: { ...silent, operational_maturity: null } };
        expect(levelsOf([...cards, nothing])).toEqual(levelsOf(cards));
      }),
      PANELS,
    );
  });

  it('are not touched by what was answered, only by what was rated', () => {
    fc.assert(
      fc.property(anyPanel, (cards) => {
        const unanswered = cards.map((own) => ({ ...own, answers: [] }));
        expect(levelsOf(unanswered)).toEqual(levelsOf(cards));
      }),
      PANELS,
    );
  });
});

function levelsOf(cards: readonly PanelCard[]): Levels {
  const { competencies } = summarizePanel(cards);
  return toRecord(COMPETENCIES, (key) => {
    const seen = competencies[key];
    return seen.kind === 'observed' ? seen.mean : null;
  });
}

function withRating(cards: readonly PanelCard[], at: number, key: Competency, level: RatingLevel | null) {
  return cards.map((own, index) =>
    index === at ? { ...own, ratings: { ...own.ratings, [key]: level } } : own,
  );
}

/** No mean and no role's level of `after` is lower than that of `before`; one that is unknown is neither. */
function expectNothingLower(before: readonly PanelCard[], after: readonly PanelCard[]) {
  const was = figuresOf(before);
  const is = figuresOf(after);
  expect(was.filter((figure, at) => (is[at] ?? Number.POSITIVE_INFINITY) < (figure ?? 0))).toEqual([]);
}

function figuresOf(cards: readonly PanelCard[]): readonly (number | null)[] {
  const levels = levelsOf(cards);
  const profiles = [STANDARD_RUBRIC, MIXED_RUBRIC].flatMap((rubric) =>
    ROLES.map((role) => rubric.profiles[role]),
  );
  return [
    ...COMPETENCIES.map((key) => levels[key]),
    ...profiles.map((profile) => roleLevel(profile, levels)),
  ];
}
