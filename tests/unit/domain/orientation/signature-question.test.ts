import { describe, expect, test } from 'vitest';
import { isSignatureQuestion } from '@/lib/domain/orientation/signature-question';

describe('the signature question is known in any wording', () => {
  test.each([
    'When did your team last miss a delivery commitment, and what did you do?',
    'When did you last blow a deadline, and what happened next?',
    'Describe a launch that slipped. How did you handle it?',
    'Think of a release that shipped late. Walk me through it.',
  ])('%s', (question) => {
    expect(isSignatureQuestion(question)).toBe(true);
  });

  test.each([
    '',
    'How do you plan a release?',
    'What do you miss about your last company?',
    'Which bet on technology are you proudest of?',
  ])('but not: %s', (question) => {
    expect(isSignatureQuestion(question)).toBe(false);
  });
});
