import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuggestionFeed } from '@/components/scorecard/editor/suggestion-feed';
import type { Reading, ReadingInput } from '@/lib/domain/orientation/reading';
import { EMPTY } from '../../support/card-content';

const QUESTIONS = [
  { id: 'q1', text: 'First?' },
  { id: 'q2', text: 'Second?' },
  { id: 'q3', text: 'Third?' },
];
const WORD = 'customers';

type Asked = { input: ReadingInput; signal: AbortSignal; answer: (reading: Reading | null) => void };

/** Suggests each "customers" of a note. */
function readingOf(note: string): Reading {
  const evidence = [...note.matchAll(/customers/g)].map(({ index }) => ({
    start: index,
    end: index + WORD.length,
    orientation: 'strategic' as const,
    signal: 'any',
    confidence: 0.8,
    cue: WORD,
  }));
  return { orientation: 'strategic', confidence: 0.8, evidence, readerVersion: 'test-1' };
}

function aFeed() {
  const asked: Asked[] = [];
  const feed = new SuggestionFeed(
    QUESTIONS,
    (input, signal) => new Promise((answer) => asked.push({ input, signal, answer })),
  );
  const write = (...texts: string[]) =>
    feed.follow({
      ...EMPTY,
      notes: texts.map((text, at) => ({ questionId: `q${at + 1}`, text, evidence: [] })),
    });
  const answer = async (at: number) => {
    asked[at]?.answer(readingOf(asked[at].input.note));
    await vi.advanceTimersByTimeAsync(0);
  };
  const quotes = (text: string, id = 'q1') =>
    feed.offeredFor(id)?.suggestions.map(({ start, end }) => text.slice(start, end)) ?? null;
  return { feed, asked, write, answer, quotes };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the reader suggests while a card is written', () => {
  it('is asked for after a pause, once, and only where the note changed', async () => {
    const { asked, write } = aFeed();
    write('Ask');
    await vi.advanceTimersByTimeAsync(149);
    write('Asked customers');
    await vi.advanceTimersByTimeAsync(149);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.map(({ input }) => input)).toEqual([{ question: 'First?', note: 'Asked customers' }]);
  });

  it('is there once it is answered, with the version of the reader', async () => {
    const { feed, write, answer, quotes } = aFeed();
    write('Asked customers');
    await vi.advanceTimersByTimeAsync(150);
    await answer(0);
    expect(quotes('Asked customers')).toEqual([WORD]);
    expect(feed.offeredFor('q1')?.readerVersion).toBe('test-1');
  });

  it('moves along with its words until the note is read again', async () => {
    const { write, answer, quotes } = aFeed();
    write('Asked customers');
    await vi.advanceTimersByTimeAsync(150);
    await answer(0);
    write('She asked customers');
    expect(quotes('She asked customers')).toEqual([WORD]);
  });

  it('is no longer waited for once the note has changed', async () => {
    const { asked, write, answer, quotes } = aFeed();
    write('Asked customers');
    await vi.advanceTimersByTimeAsync(150);
    write('Asked nobody');
    expect(asked[0]?.signal.aborted).toBe(true);
    await answer(0);
    expect(quotes('Asked nobody')).toBeNull();
  });

  it('is remembered for a text that comes back', async () => {
    const { asked, write, answer, quotes } = aFeed();
    write('Asked customers');
    await vi.advanceTimersByTimeAsync(150);
    await answer(0);
    write('');
    expect(quotes('')).toBeNull();
    write('Asked customers');
    expect(quotes('Asked customers')).toEqual([WORD]);
    await vi.advanceTimersByTimeAsync(150);
    expect(asked).toHaveLength(1);
  });

  it('stays where no answer comes, and is asked for again with growing patience', async () => {
    const { asked, write, answer, quotes } = aFeed();
    write('Asked customers');
    await vi.advanceTimersByTimeAsync(150);
    await answer(0);
    write('Asked customers.');
    await vi.advanceTimersByTimeAsync(150);
    asked[1]?.answer(null);
    await vi.advanceTimersByTimeAsync(1_999);
    expect([asked.length, quotes('Asked customers.')]).toEqual([2, [WORD]]);
    await vi.advanceTimersByTimeAsync(1);
    asked[2]?.answer(null);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(4);
  });

  it('is asked for two notes at a time, the one changed last first', async () => {
    const { asked, write, answer } = aFeed();
    write('One', 'Two', 'Three');
    await vi.advanceTimersByTimeAsync(150);
    expect(asked.map(({ input }) => input.note)).toEqual(['Three', 'Two']);
    await answer(0);
    expect(asked.map(({ input }) => input.note)).toEqual(['Three', 'Two', 'One']);
  });

  it('can be waited for, and not for ever', async () => {
    const { feed, asked, write, answer } = aFeed();
    write('Asked customers');
    let read = false;
    const waiting = feed.whenRead(500).then(() => {
      read = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect([asked.length, read]).toEqual([1, false]);
    await answer(0);
    await waiting;
    write('Asked nobody');
    const late = feed.whenRead(500);
    await vi.advanceTimersByTimeAsync(500);
    await late;
  });

  it('is asked for no more once the editor has gone', async () => {
    const { feed, asked, write } = aFeed();
    write('Asked customers');
    feed.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
  });
});
