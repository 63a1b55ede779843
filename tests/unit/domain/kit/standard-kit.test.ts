import { describe, expect, it } from 'vitest';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';

const questions = STANDARD_KIT.questions;
const SIDE_BY_SIDE = [
  'technology_strategy',
  'people_organisation',
  'product_delivery',
  'technical_decisions',
] as const;

describe('the standard kit', () => {
  it('asks nine questions under distinct kebab-case keys', () => {
    expect(questions).toHaveLength(9);
    expect(new Set(questions.map((question) => question.key)).size).toBe(9);
    for (const question of questions) expect(question.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('opens with its only signature question', () => {
    expect(questions.filter((question) => question.signature).map((question) => question.key)).toEqual([
      'missed-commitment',
    ]);
    expect(questions[0]?.signature).toBe(true);
  });

  it('rests on the four self-questions and on each of the four side-by-side tables', () => {
    const sections = questions.flatMap((question) => question.sources.map((source) => source.section));
    expect(sections.filter((section) => section === 'Making Your Decision')).toHaveLength(4);
    const tables = sections.filter((section) => section.startsWith('Responsibilities Side by Side'));
    expect(tables).toHaveLength(4);
    expect(new Set(tables).size).toBe(4);
  });

  it('gives every competency at least two questions that let a panelist rate it', () => {
    for (const competency of COMPETENCIES) {
      const asking = questions.filter((question) => question.competencies.includes(competency));
      expect(asking.length, competency).toBeGreaterThanOrEqual(2);
    }
  });

  it('asks for what happened and never names a role or an orientation to the candidate', () => {
    for (const question of questions) {
      const spoken = [question.text, ...question.followUps].join(' ');
      expect(spoken).not.toMatch(/\b(CTO|VP|strategic|operational|would you|imagine)\b/i);
      expect(question.text).toMatch(/\b(last|recent|past)\b/);
      expect(question.followUps.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('says for every question what each orientation sounds like, evenly and without exclamation', () => {
    for (const question of questions) {
      const longer = Math.max(question.listenStrategic.length, question.listenOperational.length);
      const shorter = Math.min(question.listenStrategic.length, question.listenOperational.length);
      expect(shorter / longer, question.key).toBeGreaterThan(0.6);
      expect(Object.values(question).flat().join(' ')).not.toContain('!');
    }
  });
});

describe('the standard kit and the facets of the catalogue', () => {
  it('has one question on each facet that A2 sets side by side', () => {
    const tables = new Map<string, readonly string[]>(
      SIDE_BY_SIDE.map((facet) => [
        facet,
        SIGNAL_CATALOGUE.signals
          .filter((signal) => signal.facet === facet)
          .flatMap((signal) => signal.sources.map((source) => source.section))
          .filter((section) => section.startsWith('Responsibilities Side by Side')),
      ]),
    );
    for (const [facet, sections] of tables) {
      const asking = questions.filter((question) =>
        question.sources.some((source) => sections.includes(source.section)),
      );
      expect(asking, facet).toHaveLength(1);
    }
  });
});
