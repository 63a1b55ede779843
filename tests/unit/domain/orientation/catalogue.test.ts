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

  test('the inventory holds as many statements as each section makes', () => {
    const tally: Record<string, number> = {};
    for (const { article, section } of ARTICLE_STATEMENTS) {
      tally[`${article} ${section}`] = (tally[`${article} ${section}`] ?? 0) + 1;
    }
    expect(tally).toEqual({
      'A1 Opening paragraphs': 2,
      // Ten of what the role is for and does, four of what its week leaves out.
      'A1 What does a CTO actually do?': 14,
      'A1 What does a VP of Engineering actually do?': 12,
      // Four parts of one answer, two turns that the other takes.
      'A1 The interview question that separates CTOs from VPs': 6,
      'A2 The Fundamental Difference': 8,
      'A2 Responsibilities Side by Side: Technology Strategy': 8,
      'A2 Responsibilities Side by Side: People and Organisation': 8,
      'A2 Responsibilities Side by Side: Product and Delivery': 8,
      'A2 Responsibilities Side by Side: Technical Decisions': 8,
      'A2 Which Role Is "Better"?': 10,
      'A2 Making Your Decision': 8,
    });
    const statements = ARTICLE_STATEMENTS.map((one) => `${one.section} ${one.orientation} ${one.statement}`);
    expect(new Set(statements).size).toBe(statements.length);
  });

  test('every signal, and every source it names, rests on a statement of the inventory', () => {
    const told = new Set(
      ARTICLE_STATEMENTS.map(({ signal, article, section }) => `${signal}: ${article}, ${section}`),
    );
    const named = signals.flatMap(({ id, sources }) =>
      sources.map(({ article, section }) => `${id}: ${article}, ${section}`),
    );
    expect(named.toSorted()).toEqual([...told].toSorted());
  });

  test.each([
    ['sixteen rows of the tables', 'Responsibilities Side by Side', 16],
    ['five lines of the two lists', 'Which Role Is', 5],
    ['four questions to oneself', 'Making Your Decision', 4],
  ])('the two sides of the %s face each other', (_name, section, rows) => {
    const here = ARTICLE_STATEMENTS.filter((one) => one.section.startsWith(section));
    const strategic = here.filter(({ orientation }) => orientation === 'strategic');
    const operational = here.filter(({ orientation }) => orientation === 'operational');
    expect([strategic.length, operational.length]).toEqual([rows, rows]);
    expect(strategic.map(({ signal }) => findSignal(signal)?.counterpart)).toEqual(
      operational.map(({ signal }) => signal),
    );
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
