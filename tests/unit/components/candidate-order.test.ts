import { describe, expect, it } from 'vitest';
import { orderCandidates, orderHref, parseOrder } from '@/components/opening/candidate-order';
import type { ListedCandidate, ListedPanel } from '@/lib/data/candidate-list';

function aRow(name: string, panel: ListedPanel): ListedCandidate {
  return {
    candidacyId: name,
    name,
    currentTitle: '',
    currentCompany: '',
    addedAt: new Date('2026-01-01T00:00:00Z'),
    panel,
  };
}

function facing(balance: number): ListedPanel {
  return {
    kind: 'open',
    cardsIn: 3,
    cardsExpected: 3,
    decision: null,
    recommendation: {
      verdict: 'cto',
      sure: 0.8,
      orientation: {
        kind: 'read',
        balance,
        interval: { low: -1, high: 1 },
        passages: { strategic: 1, operational: 1 },
        panelists: 3,
      },
    },
  };
}

const rows = [
  aRow('Zoë', facing(0.4)),
  aRow('åsa', { kind: 'sealed', cardId: 'x' }),
  aRow('Ben', facing(-0.2)),
];
const namesBy = (column: 'name' | 'facing', descending: boolean) =>
  orderCandidates(rows, { column, descending }).map((row) => row.name);

describe('the order of candidates', () => {
  it('puts what the viewer may not know last in both directions, so that its place tells nothing', () => {
    expect(namesBy('facing', false)).toEqual(['Ben', 'Zoë', 'åsa']);
    expect(namesBy('facing', true)).toEqual(['Zoë', 'Ben', 'åsa']);
  });

  it('sorts names as people read them', () => {
    expect(namesBy('name', false)).toEqual(['åsa', 'Ben', 'Zoë']);
  });

  it('falls back to the date of adding for an address it does not know', () => {
    expect(parseOrder({ sort: 'salary', order: 'desc' })).toEqual({ column: 'added', descending: true });
    expect(parseOrder({ sort: ['name', 'fit'] })).toEqual({ column: 'added', descending: false });
  });

  it('turns around when the sorted column is asked for again', () => {
    expect(orderHref('/openings/1', 'fit', { column: 'fit', descending: false })).toBe(
      '/openings/1?sort=fit&order=desc',
    );
    expect(orderHref('/openings/1', 'fit', { column: 'fit', descending: true })).toBe('/openings/1?sort=fit');
  });
});
