import { expect, test } from 'vitest';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { Judged, Span } from '@/lib/training/metrics';
import { measureSpans } from '@/lib/training/span-metrics';

function aSpan(start: number, end: number, orientation: Orientation, signal: string | null = null): Span {
  return { start, end, orientation, signal };
}

function aJudged(spans: readonly Span[] | null, evidence: readonly Span[]): Judged {
  return { truth: 'both', spans, given: { orientation: 'both', confidence: 1, leads: null, evidence } };
}

test('a suggestion is right where it shares a character with a true passage of its own side', () => {
  // Suggested: 0-10 S (right, meets 5-15 S), 20-30 O (right, meets 25-45 O), 50-60 S (meets an O only), 70-80 O (nothing).
  const judged = aJudged(
    [aSpan(5, 15, 'strategic'), aSpan(25, 45, 'operational'), aSpan(50, 60, 'operational')],
    [
      aSpan(0, 10, 'strategic'),
      aSpan(20, 30, 'operational'),
      aSpan(50, 60, 'strategic'),
      aSpan(70, 80, 'operational'),
    ],
  );
  const found = measureSpans([judged]);
  expect(found.suggested).toBe(4);
  expect(found.trueSpans).toBe(3);
  expect(found.precision).toBe(2 / 4);
  expect(found.recall).toBeCloseTo(2 / 3);
  // Characters shared on the same side: 5-10 and 25-30; suggested 40, true 10 + 20 + 10.
  expect(found.characterPrecision).toBe(10 / 40);
  expect(found.characterRecall).toBe(10 / 40);
});

test('passages that only touch do not overlap', () => {
  const found = measureSpans([aJudged([aSpan(10, 20, 'strategic')], [aSpan(0, 10, 'strategic')])]);
  expect(found).toMatchObject({ precision: 0, recall: 0, characterPrecision: 0 });
});

test('one long suggestion finds every passage it covers, and is counted once', () => {
  const found = measureSpans([
    aJudged([aSpan(0, 10, 'strategic'), aSpan(30, 40, 'strategic')], [aSpan(0, 40, 'strategic')]),
  ]);
  expect(found).toMatchObject({ suggested: 1, precision: 1, recall: 1, characterPrecision: 0.5 });
});

test('passages of one note are not evidence in another', () => {
  const found = measureSpans([
    aJudged([aSpan(0, 10, 'strategic')], []),
    aJudged([], [aSpan(0, 10, 'strategic')]),
  ]);
  expect(found).toMatchObject({ precision: 0, recall: 0 });
});

test('signals are compared among right suggestions where the truth names one', () => {
  const found = measureSpans([
    aJudged(
      [
        aSpan(0, 10, 'strategic', 'reads-the-market'),
        aSpan(20, 30, 'strategic', 'makes-bets'),
        aSpan(40, 50, 'strategic', null),
      ],
      [
        aSpan(0, 10, 'strategic', 'reads-the-market'),
        aSpan(20, 30, 'strategic', 'reads-the-market'),
        aSpan(40, 50, 'strategic', 'makes-bets'),
        aSpan(60, 70, 'strategic', 'makes-bets'),
      ],
    ),
  ]);
  expect(found.signalAccuracy).toBe(1 / 2);
});

test('notes whose passages nobody marked are left out', () => {
  const found = measureSpans([aJudged(null, [aSpan(0, 10, 'strategic')])]);
  expect(found).toMatchObject({ suggested: 0, precision: null, recall: null, signalAccuracy: null });
});
