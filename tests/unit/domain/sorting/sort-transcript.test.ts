import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_KIT } from '@/lib/domain/kit/standard-kit';
import { sortTranscript } from '@/lib/domain/sorting/sort-transcript';
import { MOST_PASSAGES, splitTranscript } from '@/lib/domain/sorting/split-transcript';
import { isWorthSorting } from '@/lib/domain/sorting/worth-sorting';
import { RAW_NOTES, TRANSCRIPT } from './pasted-notes';

const QUESTIONS = STANDARD_KIT.questions.map((question) => ({
  id: question.key,
  text: question.text,
  hints: [question.why, question.listenStrategic, question.listenOperational, ...question.followUps],
}));
const cut = (text: string) => splitTranscript(text).map(({ start, end }) => text.slice(start, end));
const sorted = (text: string, similarity?: number[][]) => sortTranscript(text, QUESTIONS, similarity ?? null);
const placeOf = (text: string, words: string) =>
  sorted(text).find((passage) => passage.text.includes(words))?.questionId ?? null;

/** Text as recorders and hurried people make it. */
const anyNotes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['\n', '\n\n', '\r\n', ' ', '\t', '- ', '* ', 'Q2 ', '3. ', '# Heading', 'Ana: ', 'Q: ', 'Me:'],
        ...[
          '[00:01:02] ',
          '00:01:02 --> 00:01:09\n',
          '00:12 Ana\n',
          'What happened?',
          'Right.',
          '\u00a0',
          '🙂',
        ],
      ),
      fc.string({ unit: 'binary' }),
      fc.lorem({ mode: 'sentences', maxCount: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the passages of a pasted text', () => {
  it('hold every character but white space exactly once, in order', () => {
    fc.assert(
      fc.property(anyNotes, (text) => {
        expect(cut(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        let reached = 0;
        for (const { start, end } of splitTranscript(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are a question with its answer, a nod included, in a transcript', () => {
    const passages = cut(TRANSCRIPT);
    expect(passages).toHaveLength(5);
    expect(passages[1]).toMatch(
      /^\[00:01:02\] Ana: Great[\s\S]*walked it backwards[\s\S]*go on[\s\S]*two options\.$/,
    );
  });

  it('find the interviewer by who asks, whatever the names', () => {
    const text = 'Ben: Where was it?\nAda: In Leeds.\nBen: And then?\nAda: We moved.';
    expect(cut(text)).toEqual(['Ben: Where was it?\nAda: In Leeds.', 'Ben: And then?\nAda: We moved.']);
  });

  it('are the entries of raw notes, a number alone with what stands under it', () => {
    const passages = cut(RAW_NOTES);
    expect(passages).toHaveLength(9);
    expect(passages[1]).toBe('Q1\nmissed date: county roster 6 wks late. told them day 1');
    expect(passages[4]).toMatch(/^Q3 outage/);
    expect(passages[4]).not.toContain('changed the org');
  });

  it('keep an indented bullet with the one above, and a word with a colon is no speaker', () => {
    expect(cut('- one\n  - two\n- three')).toEqual(['- one\n  - two', '- three']);
    expect(cut('Strengths: calm\nConcerns: none')).toHaveLength(1);
  });

  it('cut an endless answer at the ends of sentences', () => {
    const passages = cut('He moved two people and told the client so. '.repeat(200).trim());
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) expect(passage).toMatch(/\.$/);
  });

  it('are never more than somebody can go through', () => {
    const text = Array.from({ length: 900 }, (_, index) => `- entry ${index}`).join('\n');
    expect(cut(text).length).toBeLessThanOrEqual(MOST_PASSAGES);
    expect(cut(text).join('\n').match(/entry/g)).toHaveLength(900);
  });

  it('of white space are none', () => {
    expect(splitTranscript(' \n\t\n')).toEqual([]);
  });
});

describe('sorting passages under questions', () => {
  it('follows the questions as they are asked in a transcript', () => {
    expect(sorted(TRANSCRIPT).map(({ questionId, because }) => [questionId, because])).toEqual([
      [null, 'nothing'],
      ['missed-commitment', 'repeated'],
      ['best-recent-day', 'repeated'],
      ['decision-hard-to-undo', 'alike'],
      [null, 'nothing'],
    ]);
  });

  it('follows numbers, likeness and what stands before in raw notes', () => {
    expect(sorted(RAW_NOTES).map(({ questionId }) => questionId)).toEqual([
      null,
      'missed-commitment',
      'missed-commitment',
      'missed-commitment',
      'first-question-after-failure',
      'changing-the-organisation',
      'disagreement-with-product',
      'decision-hard-to-undo',
      null,
    ]);
  });

  it('takes a plain number at its word, and a bare one only where the words agree', () => {
    expect(placeOf('Question 5: churn in May, still bugs her', 'churn')).toBe('miss-that-still-bothers');
    expect(placeOf('1. bought milk', 'milk')).toBeNull();
    expect(placeOf('1. Missed a delivery date in May, told the customer', 'May')).toBe('missed-commitment');
  });

  it('knows a question again when it comes out of order', () => {
    const back = [QUESTIONS[8], QUESTIONS[0]].map((question) => `Q: ${question?.text}\nA: It took a year.`);
    expect(sorted(back.join('\n\n')).map(({ questionId }) => questionId)).toEqual([
      'decision-hard-to-undo',
      'missed-commitment',
    ]);
  });

  it('lets meaning tip the scales where words say nothing', () => {
    const text =
      'The plan for the coming quarters came out of a long list that nobody had ever pruned before him.';
    const towards = QUESTIONS.map((_question, index) => (index === 5 ? 0.6 : 0.1));
    expect(sorted(text, [towards])[0]?.questionId).toBe('roadmap-item-start-to-end');
  });

  it('loses no passage and invents none, whatever the text and the figures', () => {
    fc.assert(
      fc.property(anyNotes, fc.boolean(), (text, withMeaning) => {
        const similarity = splitTranscript(text).map((_span, row) =>
          QUESTIONS.map((_question, column) => Math.sin(row * 7 + column * 3)),
        );
        const passages = sorted(text, withMeaning ? similarity : undefined);
        expect(passages.map((passage) => passage.text)).toEqual(cut(text));
        const ids = QUESTIONS.map(({ id }) => id);
        for (const { questionId } of passages) if (questionId !== null) expect(ids).toContain(questionId);
      }),
    );
  });

  it('puts everything nowhere where there is no question', () => {
    expect(sortTranscript('Some notes.', [])).toMatchObject([{ questionId: null, because: 'nothing' }]);
  });
});

describe('an offer to sort', () => {
  it('is made for a long text in several passages, and for nothing less', () => {
    expect(isWorthSorting(TRANSCRIPT)).toBe(true);
    expect(isWorthSorting(RAW_NOTES)).toBe(true);
    expect(isWorthSorting('One long paragraph about one thing. '.repeat(40))).toBe(false);
    expect(isWorthSorting('- a\n- b\n- c\n- d\n- e')).toBe(false);
  });
});
