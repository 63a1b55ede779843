import { describe, expect, it } from 'vitest';
import { CardSave } from '@/lib/schemas/scorecard';

const passage = {
  start: 0,
  end: 4,
  orientation: 'operational',
  signal: 'manages-stakeholders',
  origin: 'suggested',
  confidence: 0.5,
  readerVersion: 'cues-1',
  changedFrom: null,
};
const content = {
  notes: [{ questionId: 'q1', text: ' kept as typed \n', evidence: [passage] }],
  ratings: { people_leadership: 3, business_acumen: null },
  overall: null,
  roleOpinion: 'unsure',
  summary: '',
};
const save = { id: '01a20486-87c2-772b-a383-0e370e139e9f', baseVersion: 0, content };
const note = (change: object) => ({ notes: [{ ...content.notes[0], ...change }] });

function sentencesFor(change: object): string[] {
  const parsed = CardSave.safeParse({ ...save, content: { ...content, ...change } });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
}

describe('a save as a window sends it', () => {
  it('is taken as it is, to the last space', () => {
    expect(CardSave.parse(save)).toEqual(save);
  });

  it('is taken from a window that knows nothing yet of changed suggestions', () => {
    const { changedFrom: _left, ...older } = passage;
    const sent = { ...save, content: { ...content, ...note({ evidence: [older] }) } };
    expect(CardSave.parse(sent)).toEqual(save);
  });

  it('takes notes of 20,000 characters and a summary of 5,000', () => {
    expect(sentencesFor({ ...note({ text: 'x'.repeat(20_000) }), summary: 'x'.repeat(5_000) })).toEqual([]);
  });

  it('says how long a note and a summary may be', () => {
    expect(sentencesFor(note({ text: 'x'.repeat(20_001) }))[0]).toContain('at most 20,000 characters');
    expect(sentencesFor({ summary: 'x'.repeat(5_001) })[0]).toContain('at most 5,000 characters');
  });

  it.each([
    ['a level the scale does not have', { ratings: { people_leadership: 5 } }],
    ['half a level', { ratings: { people_leadership: 2.5 } }],
    ['a competency of another rubric', { ratings: { charm: 4 } }],
    ['a verdict of its own', { overall: 'maybe' }],
    ['a signal that is in no catalogue', note({ evidence: [{ ...passage, signal: 'good-shoes' }] })],
    ['an offset between two units', note({ evidence: [{ ...passage, end: 1.5 }] })],
    ['a confidence above 1', note({ evidence: [{ ...passage, confidence: 1.1 }] })],
    ['a reader with a null byte in its name', note({ evidence: [{ ...passage, readerVersion: 'a\u0000' }] })],
  ])('is refused with %s', (_what, change) => {
    expect(sentencesFor(change)).not.toEqual([]);
  });

  it.each(['', '\u0000', '%00', 'x'.repeat(65), 12])(
    'lets the malformed id %j look like an unknown one',
    (id) => {
      expect(CardSave.parse({ ...save, id }).id).toBe('-');
    },
  );
});
