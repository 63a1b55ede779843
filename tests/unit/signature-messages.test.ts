import { describe, expect, it } from 'vitest';
import {
  ANSWER_PATTERNS,
  PIVOT_DESTINATIONS,
  type SignatureAnswer,
} from '@/lib/domain/orientation/signature-answer';
import {
  DESTINATION_LABELS,
  signatureBarText,
  signatureFigures,
  signatureSentence,
} from '@/lib/signature-messages';

type Read = Extract<SignatureAnswer, { kind: 'read' }>;

const answer = (given: Partial<Read> = {}): Read => ({
  kind: 'read',
  operational: { share: 0.25, signals: 2 },
  pivot: { kind: 'pivot', at: 0.4, to: 'organisation_design', share: 0.304 },
  pattern: 'early_pivot',
  parts: [
    { orientation: 'operational', from: 0.1, to: 0.35 },
    { orientation: 'strategic', from: 0.4, to: 0.704 },
  ],
  ...given,
});

describe('the words under the signature question', () => {
  it.each(ANSWER_PATTERNS.flatMap((pattern) => PIVOT_DESTINATIONS.map((to) => ({ pattern, to }))))(
    '$pattern to $to: one calm sentence that weighs neither way',
    ({ pattern, to }) => {
      const sentence = signatureSentence(
        answer({ pattern, pivot: { kind: 'pivot', at: 0.4, to, share: 0.3 } }),
      );
      expect(sentence).toMatch(/^[A-Z][^.!?]+\.$/);
      expect(sentence).toContain(DESTINATION_LABELS[to]);
      expect(sentence).not.toMatch(/good|bad|better|worse|only|merely|weak|strong|fail|lack|should/i);
    },
  );

  it('names the part that came first first', () => {
    const turned = answer({ parts: [{ orientation: 'strategic', from: 0, to: 0.3 }] });
    expect(signatureSentence(turned)).toMatch(/before it comes to the recovery/);
    expect(signatureSentence(answer())).toMatch(/then the answer soon turns/);
  });

  it('says what the figures are shares of', () => {
    expect(signatureFigures(answer())).toBe(
      'Recovery: 25% of the note’s words, 2 operational signals. Turn: after 40% of them, 30% of the words.',
    );
    expect(signatureFigures(answer({ operational: { share: 0, signals: 0 }, pivot: { kind: 'none' } }))).toBe(
      'Recovery: nothing confirmed. No turn is confirmed.',
    );
  });

  it('tells the bar from first word to last, with the turn', () => {
    expect(signatureBarText(answer())).toBe(
      'The note from first to last word: operational from 10% to 35%, strategic from 40% to 70%. The turn is marked at 40%.',
    );
  });

  it('says so where nothing is confirmed', () => {
    expect(signatureSentence({ kind: 'nothing_confirmed' })).toBe(
      'No passage of this answer is confirmed yet.',
    );
  });
});
