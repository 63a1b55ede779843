import { describe, expect, it } from 'vitest';
import { STANDARD_INSTRUMENT } from '@/lib/domain/self-assessment/standard-instrument';
import { parseSelfAnswers, SelfAssessmentSending } from '@/lib/schemas/self-assessment';

const SENDING = {
  token: 'a-token-that-is-long-enough',
  id: '0f8b0b0e-5d0b-4c6a-9d7e-1f2a3b4c5d6e',
  version: STANDARD_INSTRUMENT.version,
  answers: { steps: { 'sets-direction': 3 }, leanings: {}, examples: {} },
};

function sentence(change: object): string | undefined {
  return SelfAssessmentSending.safeParse({ ...SENDING, ...change }).error?.issues[0]?.message;
}

describe('what a candidate sends', () => {
  it('keeps only what the edition asks', () => {
    const parsed = SelfAssessmentSending.parse({
      ...SENDING,
      answers: {
        steps: { 'sets-direction': 3, stray: 4 },
        leanings: { 'best-day': 'both' },
        examples: { business_acumen: '  Renegotiated the cloud contract. ' },
      },
    });
    expect(parsed.answers).toEqual({
      steps: { 'sets-direction': 3 },
      leanings: { 'best-day': 'both' },
      examples: { business_acumen: 'Renegotiated the cloud contract.' },
    });
  });

  it('drops what a database cannot hold', () => {
    const { answers } = SelfAssessmentSending.parse({
      ...SENDING,
      answers: { ...SENDING.answers, examples: { business_acumen: 'a\u0000b\ud83d' } },
    });
    expect(answers.examples.business_acumen).toBe('ab\uFFFD');
  });

  it.each([
    ['nothing answered', { answers: { steps: {}, leanings: {}, examples: {} } }, /at least one/],
    ['only stray answers', { answers: { steps: { stray: 1 }, leanings: {}, examples: {} } }, /at least one/],
    ['an edition this release does not ask', { version: '1999.1' }, /changed since/],
    [
      'an example of endless length',
      { answers: { ...SENDING.answers, examples: { business_acumen: 'a'.repeat(1001) } } },
      /at most 1000/,
    ],
    ['a step off the scale', { answers: { ...SENDING.answers, steps: { 'sets-direction': 5 } } }, /./],
  ])('is refused with a sentence: %s', (_what, change, expected) => {
    expect(sentence(change)).toMatch(expected);
  });
});

describe('answers from the browser or the database', () => {
  it('are read back as they were', () => {
    expect(parseSelfAnswers(SENDING.answers)).toEqual(SENDING.answers);
  });

  it.each([null, 'text', { steps: { a: 9 }, leanings: {}, examples: {} }])(
    'are null where unreadable',
    (stored) => {
      expect(parseSelfAnswers(stored)).toBeNull();
    },
  );
});
