import { describe, expect, it } from 'vitest';
import { STANDARD_RUBRIC } from '@/lib/domain/rubric/standard-rubric';
import { depthOf } from '@/lib/domain/scorecard-import/card-file-problem';
import { toRecordFile } from '@/lib/export/record-file';
import { type aCandidacyRecord, anExportContent } from '../../../support/candidacy-records';
import { aGreenhouseCard, planOf, readCards, readText } from '../../../support/past-cards';

const KATE = { personId: 'kate', name: 'Kate Austen', email: 'kate@example.test', account: true };
const asKate = new Map([['4080', { kind: 'person', personId: 'kate' } as const]]);
const asNoor = new Map([['74958368', { kind: 'new', name: 'Noor Haddad', email: '' } as const]]);
const ready = { known: { panelists: [KATE] }, choices: { panelists: asKate, candidates: asNoor } };

const kindsOf = (plan: ReturnType<typeof planOf>) => plan.problems.map(({ kind }) => kind);

function anOwnFile(change: (record: ReturnType<typeof aCandidacyRecord>) => object = (record) => record) {
  const content = anExportContent();
  const records = content.records.map((record) => ({ ...record, ...change(record) }));
  return readText(JSON.stringify(toRecordFile({ ...content, records })));
}

describe('a Greenhouse file', () => {
  it('names nobody, so that each person and each candidate has to be chosen', () => {
    const plan = planOf(readCards(aGreenhouseCard()));
    expect(kindsOf(plan)).toEqual(['no_name', 'panelist_open']);
    expect(plan).toMatchObject({ good: 0, kept: 0, wrong: 1 });
  });

  it('once chosen is good, with its attributes in our competencies and the rest as text', () => {
    const plan = planOf(readCards(aGreenhouseCard()), ready);
    expect(plan).toMatchObject({ good: 1, wrong: 0, problems: [] });
    expect(plan.chains[0]?.cards[0]).toMatchObject({
      ratings: {
        technical_strategy: 4,
        people_leadership: 3,
        business_acumen: null,
        operational_maturity: null,
      },
      attributesText: 'People leadership: Names who grew.\nWarmth: no',
    });
  });

  it('takes an attribute by hand, and refuses two that mark one competency differently', () => {
    const attributes = new Map([
      ['Warmth', 'people_leadership' as const],
      ['Technical strategy', null],
    ]);
    const plan = planOf(readCards(aGreenhouseCard()), {
      ...ready,
      choices: { ...ready.choices, attributes },
    });
    expect(plan.problems).toMatchObject([
      { card: 1, path: '[0]', kind: 'two_marks', attributes: ['People leadership', 'Warmth'] },
    ]);
  });

  it('keeps a mark between our levels as text and as not observed', () => {
    const attributes = [{ name: 'Technical strategy', rating: 'mixed', note: null }];
    const [card] = planOf(readCards(aGreenhouseCard({ attributes })), ready).chains[0]?.cards ?? [];
    expect(card?.ratings.technical_strategy).toBeNull();
    expect(card?.attributesText).toBe('Technical strategy: mixed');
  });

  it('keeps private notes for an author who signs in here, and for nobody else', () => {
    const read = readCards(aGreenhouseCard());
    expect(planOf(read, ready).privateNotes).toEqual({ kept: 1, leftOut: 0 });
    const former = { ...ready.choices, panelists: new Map([['4080', { kind: 'former' } as const]]) };
    expect(planOf(read, { choices: former }).privateNotes).toEqual({ kept: 0, leftOut: 1 });
    const handedIn = readCards(aGreenhouseCard({ submitted_by: { id: 7, name: 'Jack Shephard' } }));
    expect(planOf(handedIn, ready).privateNotes).toEqual({ kept: 0, leftOut: 1 });
  });

  it('gives a person two cards of one interview as two interviews', () => {
    const plan = planOf(readCards(aGreenhouseCard(), aGreenhouseCard({ id: 2 })), ready);
    expect(plan.good).toBe(2);
    expect(new Set(plan.chains.map(({ interview }) => interview.key)).size).toBe(2);
  });

  it('refuses one seat for two people, a card twice, and a day to come', () => {
    const jack = { id: 7, name: 'Jack Shephard' };
    const both = new Map([...asKate, ['7', { kind: 'person', personId: 'kate' } as const]]);
    const read = readCards(
      aGreenhouseCard(),
      aGreenhouseCard({ interviewer: jack, submitted_by: jack }),
      aGreenhouseCard({ id: 3, interview: 'Later', interviewed_at: '2027-01-01T00:00:00Z' }),
    );
    const plan = planOf(read, { ...ready, choices: { ...ready.choices, panelists: both } });
    expect(plan.problems.map(({ card, kind }) => [card, kind])).toEqual([
      [2, 'twice'],
      [2, 'seat_taken'],
      [3, 'to_come'],
    ]);
    expect(plan).toMatchObject({ good: 1, wrong: 2 });
  });

  it('names a text that is too long by card, question and path', () => {
    const questions = [
      { id: 1, question: 'First', answer: 'short' },
      { id: 2, question: 'Second', answer: 'x'.repeat(20_001) },
    ];
    const plan = planOf(readCards(aGreenhouseCard({ questions })), ready);
    expect(plan.problems).toMatchObject([
      { card: 1, question: 2, path: '[0].questions[1]', kind: 'too_long', longest: 20_000 },
    ]);
  });

  it('lets nobody bring in cards about themselves, nor score themselves', () => {
    const named = (email: string) => ({
      ...ready,
      choices: {
        ...ready.choices,
        candidates: new Map([['74958368', { kind: 'new', name: 'Noor', email } as const]]),
      },
    });
    const read = readCards(aGreenhouseCard());
    expect(kindsOf(planOf(read, named('RHEA@example.test')))).toEqual(['own_address']);
    expect(kindsOf(planOf(read, named('kate@example.test')))).toEqual(['candidate_scores']);
    expect(kindsOf(planOf(read, named('no address')))).toEqual(['not_an_email']);
  });

  it('meets a candidate of this opening under their address, by an earlier file, or by choice', () => {
    const noor = {
      candidacyId: 'c1',
      name: 'Noor Haddad',
      email: 'noor@example.test',
      sources: ['74958368'],
    };
    const read = readCards(aGreenhouseCard());
    const known = { panelists: [KATE], candidates: [noor] };
    expect(planOf(read, { known }).candidates[0]?.target).toMatchObject({ kind: 'known', candidacyId: 'c1' });
    const candidates = new Map([
      ['74958368', { kind: 'new', name: 'N. H.', email: 'noor@example.test' } as const],
    ]);
    const unsourced = { panelists: [KATE], candidates: [{ ...noor, sources: [] }] };
    expect(planOf(read, { known: unsourced, choices: { candidates } }).candidates[0]?.target).toMatchObject({
      kind: 'known',
      candidacyId: 'c1',
    });
  });

  it('leaves cards that are here already as they are', () => {
    const plan = planOf(readCards(aGreenhouseCard()), { known: { cards: ['9009'] } });
    expect(plan).toMatchObject({ good: 0, kept: 1, wrong: 0, problems: [] });
  });
});

describe('our own file', () => {
  const former = new Map(['p1', 'p2', 'p3'].map((key) => [key, { kind: 'former' } as const]));

  it('takes people by their address, and makes nobody former who was not chosen to be', () => {
    const ana = { personId: 'x', name: 'Ana Lind', email: 'ana@example.test', account: true };
    const plan = planOf(anOwnFile(), { known: { panelists: [ana] } });
    expect(plan.panelists.map(({ target }) => target.kind)).toEqual(['person', 'open', 'open']);
    expect(plan).toMatchObject({ good: 1, wrong: 2 });
    expect(planOf(anOwnFile(), { choices: { panelists: former } })).toMatchObject({ good: 3, problems: [] });
  });

  it('lends nobody’s address: whoever has it and cannot be named keeps it', () => {
    const plan = planOf(anOwnFile(), {
      known: { taken: ['ana@example.test'] },
      choices: { panelists: former },
    });
    expect(plan.problems.map(({ card, kind }) => [card, kind])).toEqual([[1, 'address_taken']]);
  });

  it('into an opening of another rubric is refused by place', () => {
    const other = { ...STANDARD_RUBRIC, minimumCards: 2 };
    const plan = planOf(anOwnFile(), { rubric: other, choices: { panelists: former } });
    expect(plan.problems).toMatchObject([{ path: 'candidacies[0].rubric', kind: 'other_rubric' }]);
    expect(plan).toMatchObject({ good: 0, wrong: 3 });
  });

  it('keeps amendments with their card, and takes none without it', () => {
    const amended = anOwnFile((record) => {
      const [first, second] = record.cards;
      const amendment = {
        ...first,
        id: 'a2',
        revision: 2,
        amendmentReason: 'Heard more.',
        submittedAt: '2026-11-10T09:00:00.000Z',
      };
      return { cards: [amendment, first, { ...second, revision: 2, amendmentReason: 'Alone.' }] };
    });
    const plan = planOf(amended, { choices: { panelists: former } });
    expect(plan.chains[0]?.cards.map(({ card }) => card.id)).toEqual(['card-1', 'a2']);
    expect(plan.problems).toMatchObject([{ card: 3, path: 'candidacies[0].cards[2]', kind: 'revisions' }]);
    const later = planOf(amended, { choices: { panelists: former }, known: { cards: ['card-1'] } });
    expect(kindsOf(later)).toContain('amended_since');
  });

  it('refuses passages outside their note, on each other, and of signals nobody knows', () => {
    const passages = [
      [{ start: 0, end: 900 }],
      [
        { start: 0, end: 8 },
        { start: 4, end: 12 },
      ],
      [{ start: 0, end: 8, signal: 'unheard-of' }],
    ];
    const plan = planOf(
      anOwnFile(({ cards }) => ({
        cards: cards.map((card, index) => ({
          ...card,
          notes: card.notes.map((note) => ({
            ...note,
            evidence: passages[index]?.map((given) => ({ ...note.evidence[0], ...given })),
          })),
        })),
      })),
      { choices: { panelists: former } },
    );
    expect(plan.problems.map(({ card, path, kind }) => [card, path, kind])).toEqual([
      [1, 'candidacies[0].cards[0].notes[0]', 'passage_outside_note'],
      [2, 'candidacies[0].cards[1].notes[0]', 'passages_overlap'],
      [3, 'candidacies[0].cards[2].notes[0]', 'unknown_signal'],
    ]);
  });
});

describe('the depth of a file', () => {
  it('counts brackets outside of texts alone', () => {
    expect(depthOf('{"a":[[1],"]]]\\"[[[["],"b":{}}')).toBe(3);
  });
});
