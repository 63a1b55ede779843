import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '@/lib/domain/self-assessment/answers';
import { readSelfAssessment } from '@/lib/domain/self-assessment/read-self-assessment';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { toSelfAssessmentText } from '@/lib/export/self-assessment-text';
import {
  DRAW_SENTENCES,
  NO_RANKING,
  rangeWording,
  STEP_LABELS,
  THEIR_DRAW,
} from '@/lib/self-assessment-messages';

const TITLES = {
  technical_strategy: 'Technical strategy',
  people_leadership: 'People leadership',
  business_acumen: 'Business acumen',
  operational_maturity: 'Operational maturity',
};

describe('the text a person keeps', () => {
  const view = readSelfAssessment(STANDARD_INSTRUMENT, {
    steps: { 'sets-direction': 4, 'bets-on-technology': 1 },
    leanings: { 'best-day': 'operational' },
    examples: { technical_strategy: 'Two lines\nof my own.' },
  });
  const lines = toSelfAssessmentText(view, TITLES, '23 November 2026').split('\r\n');
  const under = (heading: string) => lines[lines.indexOf(heading) + 1];

  it('holds every statement under what was answered, and the example in full', () => {
    expect(lines[0]).toBe('My own view, 23 November 2026');
    expect(under('On my own, or taught to others:')).toMatch(/^- I set a technical direction/);
    expect(under('New to me, or done with others:')).toMatch(/^- I look at new technology/);
    expect(lines).toContain('  Two lines');
    expect(lines).toContain('  of my own.');
    expect(lines).toContain(DRAW_SENTENCES.operational);
    for (const { statements } of STANDARD_INSTRUMENT.areas) {
      for (const { text } of statements) expect(lines).toContain(`- ${text}`);
    }
  });

  it('says that nothing in it ranks anybody', () => {
    expect(lines).toContain(NO_RANKING);
  });

  it('leaves no heading without anything under it', () => {
    const empty = toSelfAssessmentText(readSelfAssessment(STANDARD_INSTRUMENT, NO_ANSWERS), TITLES, 'today');
    expect(empty).not.toContain('On my own, or taught to others:');
    expect(empty).not.toContain('My example:');
    expect(empty).toContain('Left open:');
  });
});

describe('the wording of a self-assessment', () => {
  it('praises and ranks neither way of facing', () => {
    const texts = [
      ...Object.values(DRAW_SENTENCES),
      ...Object.values(THEIR_DRAW),
      ...Object.values(STEP_LABELS),
      ...STANDARD_INSTRUMENT.areas.flatMap(({ about, statements }) => [
        about,
        ...statements.map(({ text }) => text),
      ]),
      ...STANDARD_INSTRUMENT.questions.flatMap(({ text, answers }) => [text, ...Object.values(answers)]),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(
        /\b(better|worse|best|weak candidate|strong|excellent|great|poor|score|rank)\b|!/i,
      );
      expect(text).not.toMatch(/\b(CTO|VP)\b/);
    }
  });

  it('tells from where to where answers go, without a number', () => {
    expect(rangeWording({ low: 2, high: 4 })).toBe('From “With others” to “I teach it”');
    expect(rangeWording({ low: 3, high: 3 })).toBe('“On my own” throughout');
    expect(rangeWording(null)).toBeNull();
  });
});
