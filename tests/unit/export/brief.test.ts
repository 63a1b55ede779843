import { describe, expect, it } from 'vitest';
import { toBrief } from '@/lib/export/brief';
import {
  agreementSentences,
  disagreementSentences,
  headSentences,
  unknownSentences,
} from '@/lib/export/brief-sentences';
import { pickQuotes } from '@/lib/export/pick-quotes';
import { A_TAKING, aCandidacyRecord } from '../../support/candidacy-records';

const record = aCandidacyRecord();

describe('a brief', () => {
  it('says the verdict, how sure and what it rests on, as the page does', () => {
    expect(headSentences(toBrief(record, A_TAKING))).toEqual([
      'The panel’s evidence fits a CTO.',
      expect.stringMatching(/^About \d+ of 100 plausible panels/),
      'It rests on 3 submitted cards by 3 panelists and 3 confirmed passages: 3 strategic, 0 operational.',
    ]);
  });

  it('tells where the panel agrees and where it does not, by name', () => {
    const brief = toBrief(record, A_TAKING);
    expect(agreementSentences(brief)).toContain('Technical strategy: 3 panelists mark 4.');
    expect(disagreementSentences(brief)).toEqual([
      'People leadership: 2 levels apart (Ana Lind 1, Ben Okoro 3, Cleo Varga 3).',
      'The role they see: CTO (Ben Okoro and Cleo Varga); VP of Engineering (Ana Lind).',
    ]);
  });

  it('names what nobody heard', () => {
    expect(unknownSentences(toBrief(record, A_TAKING))).toContain(
      'Nothing was heard on product and delivery.',
    );
  });

  it('stands without a single card', () => {
    const empty = { ...record, cards: [], recommendation: null, decisions: [] };
    const brief = toBrief(empty, A_TAKING);
    expect(headSentences(brief)).toEqual(['No card is in yet, so there is nothing to recommend.']);
    expect(brief.competencies.every(({ summary }) => summary.kind === 'not_observed')).toBe(true);
    expect(brief.quotes).toEqual({ strategic: [], operational: [] });
  });
});

describe('the quotes of one side', () => {
  const quotesOf = (marks: readonly (readonly [panelist: number, signal: string, text: string])[]) =>
    pickQuotes(
      {
        ...record,
        cards: record.cards.map((card, index) => ({
          ...card,
          notes: marks
            .filter(([panelist]) => panelist === index)
            .map(([, signal, text]) => ({
              question: '',
              text,
              evidence: [
                {
                  ...{ start: 0, end: text.length, signal, catalogueVersion: '2026.1' },
                  ...{ orientation: 'strategic' as const, origin: 'confirmed' as const },
                },
              ],
            })),
        })),
      },
      'strategic',
    ).map(({ signal, panelistId }) => `${signal} ${panelistId}`);
  const LONG = 'A passage long enough to say something to a reader.';

  it('begin with what most panelists heard, and name no signal twice', () => {
    expect(
      quotesOf([
        [0, 'alone', LONG],
        [1, 'shared', LONG],
        [2, 'shared', 'Too short.'],
      ]),
    ).toEqual(['shared p2', 'alone p1']);
  });

  it('let another panelist speak before the same one speaks again', () => {
    expect(
      quotesOf([
        [0, 'first', `${LONG} And more of it.`],
        [0, 'second', `${LONG} Too.`],
        [1, 'third', LONG],
      ]),
    ).toEqual(['first p1', 'third p2', 'second p1']);
  });
});
