import { describe, expect, it } from 'vitest';
import { locateQuote } from '@/lib/domain/sample/locate-quote';

describe('locating a quote in a note', () => {
  it('gives the offsets that cut the quote out of the note again', () => {
    const note = 'cut 4 of 9 features → shipped, phoned the farms herself';
    const { start, end } = locateQuote(note, '→ shipped');
    expect(note.slice(start, end)).toBe('→ shipped');
  });

  it('refuses a quote that is missing, empty or stands twice, even overlapping itself', () => {
    expect(() => locateQuote('one note', 'another')).toThrow('does not hold');
    expect(() => locateQuote('one note', '')).toThrow('does not hold');
    expect(() => locateQuote('red meant red', 'red')).toThrow('twice');
    expect(() => locateQuote('nanana', 'nana')).toThrow('twice');
  });
});
