import { describe, expect, test } from 'vitest';
import { FACET_TITLES, findSignal, SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import { FACETS } from '@/lib/domain/orientation/signal';
import { ARTICLE_STATEMENTS } from './article-statements';

const { signals, version } = SIGNAL_CATALOGUE;

describe('the catalogue covers the articles', () => {
  test.each(ARTICLE_STATEMENTS)('$statement ($article) is told by $signal', (statement) => {
    const signal = findSignal(statement.signal);
    expect(signal?.orientation).toBe(statement.orientation);
    expect(signal?.sources).toContainEqual(
      expect.objectContaining({ article: statement.article, section: statement.section }),
    );
  });

  test('every signal rests on at least one statement of the inventory', () => {
    const told = new Set(ARTICLE_STATEMENTS.map(({ signal }) => signal));
    expect(signals.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('the sixteen pairs that the second article sets side by side face each other', () => {
    const paired = ARTICLE_STATEMENTS.filter(({ section }) =>
      section.startsWith('Responsibilities Side by Side'),
    );
    expect(paired).toHaveLength(32);
    for (const { signal, statement } of paired) {
      expect(findSignal(signal)?.counterpart, statement).not.toBeNull();
    }
  });
});

describe('the catalogue is sound', () => {
  test('its edition is named', () => {
    expect(version).toBe('2026.1');
  });

  test('every facet has a title and signals of both orientations', () => {
    for (const facet of FACETS) {
      expect(FACET_TITLES[facet]).not.toBe('');
      const sides = new Set(
        signals.filter((signal) => signal.facet === facet).map(({ orientation }) => orientation),
      );
      expect(sides.size, facet).toBe(2);
    }
  });

  test('ids are unique and kebab-case', () => {
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
    for (const { id } of signals) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('a counterpart faces the other way and points back', () => {
    for (const signal of signals) {
      if (signal.counterpart === null) continue;
      const other = findSignal(signal.counterpart);
      expect(other?.counterpart, signal.id).toBe(signal.id);
      expect(other?.orientation, signal.id).not.toBe(signal.orientation);
      expect(other?.facet, signal.id).toBe(signal.facet);
    }
  });

  test('titles are short and without a full stop, and other texts end as sentences', () => {
    for (const signal of signals) {
      expect(signal.title.length, signal.id).toBeLessThanOrEqual(60);
      expect(signal.title, signal.id).toMatch(/^[A-Z].*[^.!?]$/);
      expect(signal.soundsLike, signal.id).toMatch(/^[A-Z].{20,}\.$/);
      expect(signal.lookAlike, signal.id).toMatch(/^[A-Z].{10,}\.$/);
      expect(signal.followUp, signal.id).toMatch(/^[A-Z].{15,}[.?]$/);
    }
  });

  test('titles are unique and no text exclaims', () => {
    expect(new Set(signals.map(({ title }) => title)).size).toBe(signals.length);
    expect(JSON.stringify(SIGNAL_CATALOGUE)).not.toContain('!');
  });

  test('an id the catalogue lacks finds nothing', () => {
    expect(findSignal('constructor')).toBeNull();
  });
});
