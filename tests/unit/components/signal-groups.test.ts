import { describe, expect, it } from 'vitest';
import { groupSignals, matchKeywords, signalKeywords } from '@/components/scorecard/editor/signal-groups';
import { findSignal, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';

const { signals } = SIGNAL_CATALOGUE;

describe('groups of signals to choose from', () => {
  it('hold every signal of the catalogue exactly once', () => {
    const grouped = groupSignals(signals, 'strategic').flatMap((group) => group.signals.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(signals.map(({ id }) => id).toSorted());
  });

  it('list the side of the passage before the other one', () => {
    const sides = groupSignals(signals, 'operational').map((group) => group.orientation);
    expect(sides[0]).toBe('operational');
    expect(sides.lastIndexOf('operational')).toBeLessThan(sides.indexOf('strategic'));
  });

  it('never hold a signal of another side or facet than their heading says', () => {
    for (const group of groupSignals(signals, 'strategic')) {
      for (const signal of group.signals) {
        expect([signal.orientation, signal.facet]).toEqual([group.orientation, group.facet]);
      }
    }
  });

  it('leave out a heading nothing stands under', () => {
    const one = signals.slice(0, 1);
    expect(groupSignals(one, 'strategic').map((group) => group.signals)).toEqual([one]);
  });
});

describe('the filter of the list of signals', () => {
  const bets = findSignal('bets-on-technology');
  const keywords = bets ? signalKeywords(bets) : [];

  it('finds a signal by words of its title, side and facet in any order and case', () => {
    expect(matchKeywords('TECHNOLOGY strategic bets', keywords)).toBe(1);
  });

  it('takes a beginning of a word for the word', () => {
    expect(matchKeywords('strat techn', keywords)).toBe(1);
  });

  it('refuses a signal that lacks one of the words', () => {
    expect(matchKeywords('bets operational', keywords)).toBe(0);
  });

  it('shows everything while nothing is typed', () => {
    expect(matchKeywords('  ', keywords)).toBe(1);
  });
});
