import { describe, expect, it } from 'vitest';
import { applyVerb, type EvidenceVerb } from '@/components/scorecard/editor/evidence-deeds';
import { toEntries } from '@/components/scorecard/editor/evidence-entries';
import { answerAll, answerOf, listOpen } from '@/components/scorecard/editor/listed-suggestions';
import { toShownPassages } from '@/components/scorecard/editor/shown-passages';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { CardContent, CardEvidence } from '@/lib/domain/scorecard/content';
import { decidedEvidence, noteUnder } from '@/lib/domain/scorecard/edit-content';
import { aPassage, EMPTY } from '../../support/card-content';

const TEXT = 'alpha bravo charlie delta echo';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const suggested = (words: string): Suggestion => ({
  ...span(words),
  orientation: 'strategic',
  signal: 'bets-on-technology',
  confidence: 0.8,
  cue: words,
});
const withEvidence = (...evidence: CardEvidence[]): CardContent => ({
  ...EMPTY,
  notes: [{ questionId: 'q1', text: TEXT, evidence }],
});
const entriesOf = (content: CardContent, ...open: Suggestion[]) =>
  toEntries(TEXT, decidedEvidence(noteUnder(content, 'q1')), open);

/** What the card holds after an answer to the first open or else the first counted passage. */
function afterAnswer(content: CardContent, open: readonly Suggestion[], verb: EvidenceVerb) {
  const entries = entriesOf(content, ...open);
  const entry = entries.open[0] ?? entries.counted[0];
  if (!entry) throw new Error('There is nothing to answer.');
  const answered = applyVerb(content, 'q1', { entry, verb, readerVersion: 'r' });
  return noteUnder(answered, 'q1').evidence.map(
    ({ start, end, origin }) => `${origin}: ${TEXT.slice(start, end)}`,
  );
}

describe('a passage fitted to other words', () => {
  it('stays the suggestion it was where it keeps some of its words', () => {
    const verb = { kind: 'adjust', to: span('bravo charlie') } as const;
    expect(afterAnswer(withEvidence(), [suggested('bravo')], verb)).toEqual(['confirmed: bravo charlie']);
  });

  it('is the panelist’s own find where it keeps none, and the suggestion is turned down', () => {
    const verb = { kind: 'adjust', to: span('delta') } as const;
    expect(afterAnswer(withEvidence(), [suggested('bravo')], verb)).toEqual([
      'rejected: bravo',
      'added: delta',
    ]);
  });

  it('moves evidence that counts already', () => {
    const { start, end } = span('bravo');
    const verb = { kind: 'adjust', to: span('alpha bravo') } as const;
    expect(afterAnswer(withEvidence(aPassage(start, end)), [], verb)).toEqual(['confirmed: alpha bravo']);
  });
});

describe('what the note highlights', () => {
  const rejected = aPassage(span('echo').start, span('echo').end, { origin: 'rejected' });
  const content = withEvidence(aPassage(span('bravo').start, span('bravo').end), rejected);
  const quotes = (looking: Parameters<typeof toShownPassages>[1]) =>
    toShownPassages(entriesOf(content, suggested('charlie'), suggested('delta')), looking).map(
      ({ start, end, emphasised }) => TEXT.slice(start, end) + (emphasised ? ' *' : ''),
    );

  it('is every passage that counts or waits, never a rejected one', () => {
    expect(quotes({ pointed: null, adjusting: null })).toEqual(['bravo', 'charlie', 'delta']);
  });

  it('emphasises the passage somebody looks at', () => {
    expect(quotes({ pointed: 'charlie', adjusting: null })).toEqual(['bravo', 'charlie *', 'delta']);
  });

  it('shows an adjusted passage as it would be, over what it would cover', () => {
    const adjusting = { key: 'bravo', span: span('bravo charlie') };
    expect(quotes({ pointed: null, adjusting })).toEqual(['bravo charlie *', 'delta']);
  });
});

describe('the suggestions left before submitting', () => {
  const questions = [{ id: 'q2' }, { id: 'q1' }];
  const offeredFor = () => ({ suggestions: [suggested('alpha'), suggested('delta')], readerVersion: 'r' });
  const content: CardContent = {
    ...EMPTY,
    notes: ['q1', 'q2'].map((questionId) => ({ questionId, text: TEXT, evidence: [] })),
  };

  it('are listed by question, without those decided', () => {
    const [first] = listOpen(questions, content, offeredFor);
    const decided = answerAll(content, first ? [first] : [], 'dropped');
    expect(
      listOpen(questions, decided, offeredFor).map(({ questionId, quote }) => questionId + quote),
    ).toEqual(['q2delta', 'q1alpha', 'q1delta']);
  });

  it('say how they were answered, and may be answered otherwise', () => {
    const listed = listOpen(questions, content, offeredFor);
    const [first, second] = listed;
    if (!first || !second) throw new Error('Two were offered.');
    const once = answerAll(content, listed, 'kept');
    const twice = answerAll(once, [second], 'dropped');
    expect([first, second].map((one) => answerOf(twice, one))).toEqual(['kept', 'dropped']);
    expect(answerOf(content, first)).toBe('open');
  });
});
