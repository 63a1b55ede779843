import { describe, expect, it } from 'vitest';
import { parseSearch, searchHref, sortedBy } from '@/components/opening/candidate-address';
import { filterCandidates } from '@/components/opening/candidate-filter';
import { orderCandidates } from '@/components/opening/candidate-order';
import type { ListedCandidate, ListedPanel } from '@/lib/data/candidate-list';
import type { Verdict } from '@/lib/domain/panel/recommendation';

function aRow(name: string, panel: ListedPanel): ListedCandidate {
  return {
    candidacyId: name,
    name,
    currentTitle: 'VP Engineering',
    currentCompany: 'Gridweir',
    addedAt: new Date('2026-01-01T00:00:00Z'),
    panel,
  };
}

type OpenPanel = Extract<ListedPanel, { kind: 'open' }>;

function read(given: { balance: number; level?: number; sure?: number; verdict?: Verdict }): OpenPanel {
  const { balance, level = 3, sure = 0.8, verdict = 'cto' } = given;
  return {
    kind: 'open',
    cardsIn: 3,
    cardsExpected: 3,
    owing: [],
    stage: 'to_decide',
    decision: null,
    recommendation: {
      verdict,
      sure,
      orientation: {
        kind: 'read',
        balance,
        interval: { low: -1, high: 1 },
        passages: { strategic: 1, operational: 1 },
        panelists: 3,
      },
      level: { mean: level, interval: { low: 2, high: 4 } },
    },
  };
}

const SEALED: ListedPanel = { kind: 'sealed', cardId: 'x' };
const rows = [
  aRow('Zoë', read({ balance: 0.4, level: 2.5, sure: 0.6 })),
  aRow('åsa', SEALED),
  aRow('Ben', read({ balance: -0.2, level: 3.5, sure: 0.9, verdict: 'neither' })),
  aRow('Cleo', { ...read({ balance: 0 }), recommendation: null, stage: 'added', cardsIn: 0 }),
];
const namesBy = (column: Parameters<typeof orderCandidates>[1]['column'], descending = false) =>
  orderCandidates(rows, { column, descending }).map((row) => row.name);
const at = (query: string) => parseSearch(new URLSearchParams(query));
const shownFor = (query: string) => {
  const { shown, withheld } = filterCandidates(rows, at(query));
  return { names: shown.map((row) => row.name), withheld };
};

describe('the order of candidates', () => {
  it('puts what the viewer may not know last in both directions, so that its place tells nothing', () => {
    for (const column of ['verdict', 'sure', 'level', 'balance', 'cards', 'stage'] as const) {
      const places = [false, true].map((descending) => namesBy(column, descending).indexOf('åsa'));
      const unknown = rows.filter(({ panel }) => panel.kind === 'open' && !panel.recommendation).length;
      for (const place of places) expect(place, column).toBeGreaterThanOrEqual(rows.length - 1 - unknown);
    }
    expect(namesBy('balance').slice(0, 2)).toEqual(['Ben', 'Zoë']);
    expect(namesBy('balance', true).slice(0, 2)).toEqual(['Zoë', 'Ben']);
  });

  it('sorts by level and by how sure', () => {
    expect(namesBy('level').slice(0, 2)).toEqual(['Zoë', 'Ben']);
    expect(namesBy('sure', true).slice(0, 2)).toEqual(['Ben', 'Zoë']);
  });

  it('sorts stages as a candidacy goes through them', () => {
    expect(namesBy('stage')[0]).toBe('Cleo');
  });

  it('sorts names as people read them', () => {
    expect(namesBy('name')).toEqual(['åsa', 'Ben', 'Cleo', 'Zoë']);
  });
});

describe('the address of the list', () => {
  it('falls back to everybody by date of adding for an address it does not know', () => {
    expect(at('sort=salary&order=desc&verdict=hero&stage=ghosted')).toEqual({
      text: '',
      verdict: null,
      stage: null,
      order: { column: 'added', descending: true },
    });
  });

  it('says again what it was read from', () => {
    const query = '/o?q=ben&verdict=cto&stage=to_decide&sort=level&order=desc';
    expect(searchHref('/o', at(query.slice(3)))).toBe(query);
  });

  it('is bare where nothing is asked', () => {
    expect(searchHref('/o', at(''))).toBe('/o');
  });

  it('turns around when the sorted column is asked for again, and keeps the filter', () => {
    expect(searchHref('/o', sortedBy(at('verdict=cto&sort=level'), 'level'))).toBe(
      '/o?verdict=cto&sort=level&order=desc',
    );
    expect(searchHref('/o', sortedBy(at('sort=level&order=desc'), 'level'))).toBe('/o?sort=level');
    expect(searchHref('/o', sortedBy(at('sort=level&order=desc'), 'sure'))).toBe('/o?sort=sure');
  });
});

describe('the filter of candidates', () => {
  it('finds every word in name or work, whatever its accents', () => {
    expect(shownFor('q=zoe+gridweir')).toEqual({ names: ['Zoë'], withheld: 0 });
    expect(shownFor('q=ASA')).toEqual({ names: ['åsa'], withheld: 0 });
  });

  it('neither shows nor hides in silence those whose panel the viewer may not know', () => {
    expect(shownFor('verdict=cto')).toEqual({ names: ['Zoë'], withheld: 1 });
    expect(shownFor('verdict=neither')).toEqual({ names: ['Ben'], withheld: 1 });
    expect(shownFor('stage=to_decide')).toEqual({ names: ['Zoë', 'Ben'], withheld: 1 });
  });

  it('finds those without a recommendation, and those that wait for the viewer', () => {
    expect(shownFor('verdict=none').names).toEqual(['Cleo']);
    expect(shownFor('stage=sealed')).toEqual({ names: ['åsa'], withheld: 0 });
  });
});
