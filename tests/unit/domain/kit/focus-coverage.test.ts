import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Focus, NO_FOCUS, normalizeFocus, questionsOf, shareOut } from '@/lib/domain/kit/focus';
import { checkFocus, type Seat } from '@/lib/domain/kit/focus-coverage';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';

const kit = STANDARD_KIT.questions;
const keys = kit.map((question) => question.key);
const seat = (id: string, focus: Partial<Focus>): Seat => ({
  id,
  focus: { ...NO_FOCUS, ...focus },
  questions: kit,
});

describe('what a panel will ask', () => {
  it('names the questions nobody was given, in the order of the kit', () => {
    const coverage = checkFocus(kit, [
      seat('Ada', { questions: ['missed-commitment', 'best-recent-day', 'decision-hard-to-undo'] }),
      seat('Ben', { questions: ['roadmap-item-start-to-end', 'changing-the-organisation'] }),
    ]);
    expect(coverage.unasked).toEqual([
      'first-question-after-failure',
      'news-that-changed-something',
      'miss-that-still-bothers',
      'disagreement-with-product',
    ]);
  });

  it('counts somebody without a focus as asking the whole kit, and says so', () => {
    const coverage = checkFocus(kit, [seat('Ada', {}), seat('Ben', { questions: ['best-recent-day'] })]);
    expect(coverage).toMatchObject({ unasked: [], uncovered: [], repeated: [], wholeKit: ['Ada'] });
  });

  it('gives a panelist with competencies alone the questions that bear on them', () => {
    const coverage = checkFocus(kit, [seat('Ada', { competencies: ['people_leadership'] })]);
    expect(keys.filter((key) => !coverage.unasked.includes(key))).toEqual([
      'missed-commitment',
      'best-recent-day',
      'changing-the-organisation',
    ]);
    expect(coverage.uncovered).toEqual(['business_acumen']);
  });

  it('tells of a competency somebody was given without a question that bears on it', () => {
    const coverage = checkFocus(kit, [
      seat('Ada', { competencies: ['business_acumen'], questions: ['best-recent-day'] }),
    ]);
    expect(coverage.withoutQuestion).toEqual([{ seat: 'Ada', competency: 'business_acumen' }]);
    expect(coverage.uncovered).toEqual(['operational_maturity']);
  });

  it('finds what is asked twice, except the question that is asked of everyone', () => {
    const both = ['missed-commitment', 'best-recent-day'];
    const coverage = checkFocus(kit, [seat('Ada', { questions: both }), seat('Ben', { questions: both })]);
    expect(coverage.repeated).toEqual([{ question: 'best-recent-day', seats: ['Ada', 'Ben'] }]);
  });

  it('says with an empty panel that nobody asks anything', () => {
    const coverage = checkFocus(kit, []);
    expect(coverage.unasked).toEqual(keys);
    expect(coverage.uncovered).toEqual([...COMPETENCIES]);
  });

  it('counts a question of another kit by its key', () => {
    const other = { ...seat('Ada', {}), questions: kit.slice(0, 1) };
    expect(checkFocus(kit, [other]).unasked).toEqual(keys.slice(1));
  });
});

const anyFocus = fc.record({
  competencies: fc.subarray([...COMPETENCIES]),
  questions: fc.subarray(keys),
});
const anyPanel = fc
  .array(anyFocus, { maxLength: 5 })
  .map((focuses) => focuses.map((focus, index) => seat(`seat ${index}`, focus)));

describe('whatever the panel', () => {
  it('each question is either asked by somebody or named as unasked, never both', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const asked = new Set(panel.flatMap((one) => questionsOf(one.focus, one.questions)));
        const { unasked } = checkFocus(kit, panel);
        expect(keys.filter((key) => asked.has(key) === unasked.includes(key))).toEqual([]);
      }),
    );
  });

  it('one more panelist never leaves more unasked or uncovered', () => {
    fc.assert(
      fc.property(anyPanel, anyFocus, (panel, focus) => {
        const before = checkFocus(kit, panel);
        const after = checkFocus(kit, [...panel, seat('one more', focus)]);
        expect(before.unasked).toEqual(expect.arrayContaining([...after.unasked]));
        expect(before.uncovered).toEqual(expect.arrayContaining([...after.uncovered]));
      }),
    );
  });

  it('the order of panelists decides nothing about what is missing', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const { unasked, uncovered } = checkFocus(kit, panel);
        expect(checkFocus(kit, panel.toReversed())).toMatchObject({ unasked, uncovered });
      }),
    );
  });

  it('sharing a kit out leaves nothing unasked and repeats only the signature question', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
        const panel = shareOut(kit, count).map((focus, index) => seat(`seat ${index}`, focus));
        expect(checkFocus(kit, panel)).toMatchObject({ unasked: [], uncovered: [], repeated: [] });
        for (const one of panel) expect(one.focus.questions).toContain('missed-commitment');
      }),
    );
  });
});

describe('a focus that is stored', () => {
  it('keeps questions of the kit alone, each once, in the order of the kit', () => {
    const focus = {
      competencies: ['business_acumen', 'technical_strategy', 'business_acumen'] as const,
      questions: ['best-recent-day', 'unheard-of', 'missed-commitment', 'best-recent-day'],
    };
    expect(normalizeFocus(focus, kit)).toEqual({
      competencies: ['technical_strategy', 'business_acumen'],
      questions: ['missed-commitment', 'best-recent-day'],
    });
  });
});
