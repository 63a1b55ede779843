import { describe, expect, it } from 'vitest';
import { NoteMemory } from '@/components/scorecard/editor/note-memory';
import type { CardEvidence } from '@/lib/domain/scorecard/content';
import { aPassage } from '../../support/card-content';

const TEXT = 'Cut scope. Coached two managers. Asked ten customers.';
const COACHED = 'Coached two managers.';
const ASKED = 'Asked ten customers.';

const evidenceOn = (text: string, quote: string, given: Partial<CardEvidence> = {}) =>
  aPassage(text.indexOf(quote), text.indexOf(quote) + quote.length, given);

/** A note under a memory of its own, written as a field writes it. */
function aNote(quotes: readonly string[] = [COACHED]) {
  const memory = new NoteMemory();
  let note = {
    text: TEXT,
    evidence: quotes.map((quote) => evidenceOn(TEXT, quote)) as readonly CardEvidence[],
  };
  const write = (text: string) => {
    note = { text, evidence: memory.write(note, text) };
  };
  return {
    memory,
    write,
    /** One text after another, from `from` down to `to` by taking letters off at `end`. */
    backspace(upTo: string, howMany: number) {
      const end = note.text.indexOf(upTo) + upTo.length;
      for (let gone = 1; gone <= howMany; gone += 1) {
        const { text } = note;
        write(text.slice(0, end - gone) + text.slice(end - gone + 1));
      }
    },
    decide(evidence: readonly CardEvidence[]) {
      note = { ...note, evidence };
    },
    /** What another part of the editor does to it. */
    replace(other: typeof note) {
      note = other;
    },
    restore() {
      const restored = memory.restore(note);
      if (restored) write(restored.text);
    },
    text: () => note.text,
    evidence: () => note.evidence,
    quotes: () => note.evidence.map(({ start, end }) => note.text.slice(start, end)),
  };
}

describe('a text that comes back', () => {
  it('brings back the evidence that went with its words', () => {
    const note = aNote();
    note.write('Cut scope.');
    expect(note.quotes()).toEqual([]);
    note.write(TEXT);
    expect(note.quotes()).toEqual([COACHED]);
  });

  it('brings a passage back to the words it had, though only half of them had gone', () => {
    const note = aNote();
    note.write(TEXT.replace(' two managers.', ''));
    expect(note.quotes()[0]?.trim()).toBe('Coached');
    note.write(TEXT);
    expect(note.quotes()).toEqual([COACHED]);
  });

  it('brings it back after the whole note had been emptied', () => {
    const note = aNote();
    note.write('');
    note.write('N');
    note.write('');
    note.write(TEXT);
    expect(note.quotes()).toEqual([COACHED]);
  });

  it('keeps what was decided in the meantime', () => {
    const note = aNote([COACHED, ASKED]);
    const shorter = TEXT.replace(COACHED, '');
    note.write(shorter);
    note.decide([evidenceOn(shorter, 'Cut scope.')]);
    note.write(TEXT);
    expect(note.quotes()).toEqual(['Cut scope.', COACHED]);
  });

  it('brings nothing back that the panelist removed', () => {
    const note = aNote();
    note.write(`${TEXT} x`);
    note.decide([]);
    note.write(TEXT);
    expect(note.quotes()).toEqual([]);
  });

  it('works forwards too: text done again has the evidence it had', () => {
    const note = aNote([]);
    note.write(`${TEXT} More.`);
    note.decide([evidenceOn(`${TEXT} More.`, 'More.')]);
    note.write(TEXT);
    note.write(`${TEXT} More.`);
    expect(note.quotes()).toEqual(['More.']);
  });

  it('is no return once the note was changed by something else than typing', () => {
    const note = aNote();
    note.write(`${TEXT} x`);
    note.replace({ text: 'Sorted anew.', evidence: [] });
    note.write(TEXT);
    expect(note.quotes()).toEqual([]);
  });
});

describe('evidence whose words were deleted', () => {
  it('is counted until it is back', () => {
    const note = aNote([COACHED, ASKED]);
    note.write('Cut scope.');
    expect(note.memory.lost).toBe(2);
    note.write(TEXT);
    expect(note.memory.lost).toBe(0);
  });

  it('is not counted where it was a rejected suggestion', () => {
    const note = aNote([]);
    note.decide([evidenceOn(TEXT, COACHED, { origin: 'rejected' })]);
    note.write('Cut scope.');
    expect(note.memory.lost).toBe(0);
  });

  it('comes back whole though it went letter by letter', () => {
    const note = aNote();
    note.backspace(COACHED, COACHED.length);
    expect([note.quotes(), note.memory.lost]).toEqual([[], 1]);
    note.restore();
    expect(note.text()).toBe(TEXT);
    expect(note.quotes()).toEqual([COACHED]);
  });

  it('comes back beside what was written since', () => {
    const note = aNote();
    const shorter = TEXT.replace(` ${COACHED}`, '');
    note.write(shorter);
    note.write(`${shorter} Left early.`);
    note.write(`First. ${shorter} Left early.`);
    note.restore();
    expect(note.text()).toBe(`First. Cut scope. ${COACHED} ${ASKED} Left early.`);
    expect(note.quotes()).toEqual([COACHED]);
  });

  it('goes along with words that are cut and pasted', () => {
    const note = aNote();
    const shorter = TEXT.replace(` ${COACHED}`, '');
    note.write(shorter);
    note.write(`${shorter} ${COACHED}`);
    expect(note.quotes()).toEqual([COACHED]);
    expect(note.evidence()[0]?.start).toBe(shorter.length + 1);
    expect(note.memory.lost).toBe(0);
  });

  it('can be let go', () => {
    const note = aNote();
    note.write('Cut scope.');
    note.memory.forgetLost();
    expect([note.memory.lost, note.memory.restore({ text: 'Cut scope.', evidence: [] })]).toEqual([0, null]);
  });
});
