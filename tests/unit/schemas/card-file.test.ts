import { describe, expect, it } from 'vitest';
import { toGreenhouseScorecards } from '@/lib/export/greenhouse';
import { toRecordFile } from '@/lib/export/record-file';
import { readCardFile } from '@/lib/schemas/card-file';
import { aCandidacyRecord, anExportContent } from '../../support/candidacy-records';
import { aGreenhouseCard, readCards, readText } from '../../support/past-cards';

const refusalOf = (text: string) => {
  const file = readCardFile(text);
  return file.ok ? null : file.problem;
};

describe('a file that is none', () => {
  it.each([
    ['nothing', '  \n', { kind: 'empty' }],
    ['a list of other things', '[{"name":"Noor"}]', { kind: 'not_scorecards' }],
    ['an empty list', '[]', { kind: 'no_cards' }],
    ['a number', '7', { kind: 'not_scorecards' }],
    ['a file of a later release', '{"format":"bearing-export-9"}', { kind: 'newer_format' }],
    ['brackets without end', '['.repeat(100_000), { kind: 'too_deep' }],
    [
      'our file without its frame',
      '{"format":"bearing-export-1"}',
      { kind: 'broken', path: 'methodVersion' },
    ],
  ])('%s is refused with its reason', (_what, text, problem) => {
    expect(refusalOf(text)).toEqual(problem);
  });

  it('is refused by its line where the text stops being JSON', () => {
    expect(refusalOf('[\n{"id": 1},\n{"id": 2 3}\n]')).toEqual({ kind: 'not_json', line: 3 });
  });

  it('holds at most two thousand scorecards', () => {
    const many = Array.from({ length: 2001 }, (_, id) => aGreenhouseCard({ id }));
    expect(refusalOf(JSON.stringify(many))).toEqual({ kind: 'too_many_cards' });
  });

  it('names nobody: whose cards it holds cannot be known', () => {
    const file = toRecordFile(anExportContent());
    const anonymised = { ...file, anonymised: { candidate: true, panelists: false } };
    expect(refusalOf(JSON.stringify(anonymised))).toEqual({ kind: 'anonymised' });
  });
});

describe('a Greenhouse scorecard', () => {
  it('keeps marks, answers and dates, and private notes apart', () => {
    const { file } = readCards(aGreenhouseCard());
    expect(file.people).toEqual([{ key: '4080', name: 'Kate Austen', email: null }]);
    expect(file.interviews[0]).toMatchObject({
      candidate: '74958368',
      title: 'Leadership conversation',
      startsAt: '2026-03-01T09:00:00.000Z',
      questions: [{ key: 'key-take-aways', text: 'Key Take-Aways' }],
    });
    expect(file.cards[0]).toMatchObject({
      id: '9009',
      overall: 'yes',
      roleOpinion: null,
      marks: [
        { attribute: 'Technical strategy', mark: 4, note: '' },
        { attribute: 'People leadership', mark: 3, note: 'Names who grew.' },
        { attribute: 'Warmth', mark: 2, note: '' },
      ],
      notes: [{ question: 'key-take-aways', text: 'Bet on one platform.', evidence: [] }],
      privateNotes: ['Keep this to the hiring team.'],
    });
  });

  it('has its answers’ HTML turned into text, and plain text left alone', () => {
    const answers = [
      '<p>Hello &amp; bye</p>\r\n<p>Two<br>lines</p>',
      '<script>alert(1)</script><img src=x onerror=alert(1)>words <b>stay</b>',
      '<ul><li>one</li><li><a href="https://a.example">two</a></li></ul>',
      'a < b && c > d, R&amp;D, <kept@example.test>',
      `${'<div>'.repeat(5000)}deep`,
    ];
    const questions = answers.map((answer, index) => ({ id: index, question: `Question ${index}`, answer }));
    const { file } = readCards(aGreenhouseCard({ questions }));
    expect(file.cards[0]?.notes.map(({ text }) => text)).toEqual([
      'Hello & bye\n\nTwo\nlines',
      'words stay',
      '- one\n- two [https://a.example]',
      answers[3],
      '...',
    ]);
  });

  it.each([
    ['=HYPERLINK("https://evil.example")'],
    ['نور \u202Eحداد\u202C'],
    ['👩🏽‍💻 Zoë'],
    ['First\nSecond\r\nThird'],
    ['../../etc/passwd\\..\\win.ini'],
    ['_x0041_ `code` [x](javascript:y)'],
  ])('keeps %j as it is', (text) => {
    const { file } = readCards(aGreenhouseCard({ questions: [{ id: 1, question: 'Q', answer: text }] }));
    expect(file.cards[0]?.notes[0]?.text).toBe(text);
  });

  it('is misshapen by place, and leaves the others readable', () => {
    const { file, problems, unread } = readCards(
      aGreenhouseCard(),
      aGreenhouseCard({
        id: 2,
        overall_recommendation: 'perhaps',
        questions: [{ id: 1, question: 'Q', answer: {} }],
      }),
      aGreenhouseCard({ id: 3, submitted_at: null }),
      aGreenhouseCard({ id: 4, submitted_by: null, interviewer: null }),
      'a text',
    );
    expect(file.cards.map(({ number }) => number)).toEqual([1]);
    expect(unread).toBe(4);
    expect(problems.map(({ card, path, kind }) => [card, path, kind])).toEqual([
      [2, '[1].overall_recommendation', 'misshapen'],
      [2, '[1].questions[0].answer', 'misshapen'],
      [3, '[2]', 'not_submitted'],
      [4, '[3]', 'nobody_wrote_it'],
      [5, '[4]', 'misshapen'],
    ]);
  });

  it('gains no power from names that objects inherit', () => {
    const text = JSON.stringify([
      aGreenhouseCard({ id: 'constructor', candidate_id: '__proto__', application_id: null }),
    ]);
    const poisoned = text.replace('"attributes":', '"__proto__":{"polluted":true},"attributes":');
    const { file } = readText(poisoned);
    expect(file.candidates[0]?.key).toBe('__proto__');
    expect(file.cards[0]?.marks).toHaveLength(3);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('that we wrote ourselves comes back with its marks, its words and its keys', () => {
    const record = aCandidacyRecord({ note: '<b>as typed</b> is HTML here' });
    const { file } = readText(JSON.stringify(toGreenhouseScorecards([record])));
    expect(file.cards.map(({ id, summary }) => [id, summary])).toEqual(
      record.cards.map(({ id }) => [id, 'as typed is HTML here']),
    );
    expect(file.cards[0]?.notes[0]?.question).toBe(record.cards[0]?.notes[0]?.question);
    expect(file.cards[0]?.marks.map(({ mark }) => mark)).toEqual(
      Object.values(record.cards[0]?.ratings ?? {}),
    );
  });
});
