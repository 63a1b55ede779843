import { describe, expect, it } from 'vitest';
import { isSameEdition, type QuestionDraft, toNextQuestions } from '@/lib/domain/kit/edit-kit';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';

const before = STANDARD_KIT.questions;
const used = before.map((question) => question.key);
const drafts: readonly QuestionDraft[] = before.map(({ signature, sources, ...draft }) => draft);
const aNew = (text: string): QuestionDraft => ({ ...(drafts[1] as QuestionDraft), key: null, text });

describe('the next edition of a kit', () => {
  it('is the same edition where nothing was changed', () => {
    expect(isSameEdition(toNextQuestions(drafts, before, used), before)).toBe(true);
  });

  it('keeps key, sources and the signature mark with a question that was moved and reworded', () => {
    const moved = [...drafts.slice(1), { ...(drafts[0] as QuestionDraft), text: 'Reworded?' }];
    const next = toNextQuestions(moved, before, used);
    expect(next.at(-1)).toMatchObject({
      key: 'missed-commitment',
      text: 'Reworded?',
      signature: true,
      sources: before[0]?.sources,
    });
    expect(isSameEdition(next, before)).toBe(false);
  });

  it('gives a new question a key of its own words, and no mark or source', () => {
    const next = toNextQuestions([aNew('Whom did you hire last, and why them?')], before, used);
    expect(next[0]).toMatchObject({ key: 'whom-did-you-hire-last', signature: false, sources: [] });
  });

  it('never gives a key again that any edition has used', () => {
    const text = 'Whom did you hire last, and why them?';
    const next = toNextQuestions([aNew(text), aNew(text)], before, [...used, 'whom-did-you-hire-last']);
    expect(next.map((question) => question.key)).toEqual([
      'whom-did-you-hire-last-2',
      'whom-did-you-hire-last-3',
    ]);
  });

  it('finds a key for words of another script', () => {
    expect(toNextQuestions([aNew('最近の失敗は?')], [], []).map(({ key }) => key)).toEqual(['question']);
  });

  it('treats a key that the opened edition does not hold, or holds once, as a new question', () => {
    const claimed = { ...aNew('A second one'), key: 'missed-commitment' };
    const next = toNextQuestions(
      [...drafts.slice(0, 1), claimed, { ...claimed, key: 'made-up' }],
      before,
      used,
    );
    expect(next.map((question) => question.key)).toEqual([
      'missed-commitment',
      'a-second-one',
      'a-second-one-2',
    ]);
    expect(next.filter((question) => question.signature)).toHaveLength(1);
  });
});
