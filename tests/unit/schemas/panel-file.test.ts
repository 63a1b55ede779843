import { describe, expect, it } from 'vitest';
import { parsePanelFile } from '@/lib/schemas/panel-file';

function candidate(card: object) {
  const parsed = parsePanelFile(JSON.stringify({ candidates: [{ id: 'c1', panel: [card] }] }));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.candidates[0];
}

describe('a file of panels', () => {
  it('says what is wrong with a file that is none', () => {
    expect(parsePanelFile('{"candidates":')).toEqual({ ok: false, error: 'The input is not valid JSON.' });
    expect(parsePanelFile('[]')).toMatchObject({ ok: false, error: expect.stringContaining('"candidates"') });
  });

  it('takes a mark that is missing or null as "not observed", and never as a low one', () => {
    expect(
      candidate({ panelist: 'Ana', ratings: { technical_strategy: 4, people_leadership: null } }),
    ).toMatchObject({
      panel: [
        {
          submitted: true,
          ratings: {
            technical_strategy: 4,
            people_leadership: null,
            business_acumen: null,
            operational_maturity: null,
          },
        },
      ],
    });
  });

  it('takes a card without ratings, as one that was never submitted has none', () => {
    expect(candidate({ panelist: 'Ana', submitted: false, ratings: null, notes: [] })).toMatchObject({
      ok: true,
    });
  });

  it('takes evidence with and without its place and its signal', () => {
    const evidence = [
      { orientation: 'strategic' },
      { orientation: 'operational', signal: 'incident-work' },
      { start: 0, end: 4, orientation: 'strategic' },
    ];
    expect(
      candidate({ panelist: 'Ana', notes: [{ question: 'Q', text: 'Four words stand here', evidence }] }),
    ).toMatchObject({
      panel: [
        {
          notes: [
            {
              evidence: [
                { orientation: 'strategic', signal: null, span: null, counts: true },
                { orientation: 'operational', signal: 'incident-work', span: null, counts: true },
                { orientation: 'strategic', signal: null, span: { start: 0, end: 4 }, counts: true },
              ],
            },
          ],
        },
      ],
    });
  });

  it('counts no suggestion that nobody answered and no rejected one', () => {
    const evidence = ['suggested', 'confirmed', 'added', 'rejected'].map((origin) => ({
      orientation: 'strategic',
      origin,
    }));
    expect(candidate({ panelist: 'Ana', notes: [{ text: '', evidence }] })).toMatchObject({
      panel: [
        { notes: [{ evidence: [{ counts: false }, { counts: true }, { counts: true }, { counts: false }] }] },
      ],
    });
  });

  it('names the place of what is wrong with a candidate, and leaves the others alone', () => {
    const parsed = parsePanelFile(
      JSON.stringify({
        candidates: [
          { id: 'good', panel: [] },
          { id: 'bad', panel: [{ panelist: 'Ana', ratings: { technical_strategy: 5 } }] },
          { panel: [] },
          {
            id: 'short',
            panel: [
              {
                panelist: 'Ana',
                notes: [{ text: 'abc', evidence: [{ start: 1, end: 9, orientation: 'strategic' }] }],
              },
            ],
          },
          'nobody',
        ],
      }),
    );
    expect(parsed).toEqual({
      ok: true,
      candidates: [
        { ok: true, id: 'good', panel: [] },
        { ok: false, id: 'bad', error: 'panel[0].ratings.technical_strategy must be 1, 2, 3, 4 or null.' },
        { ok: false, id: null, error: 'id needs a text that is not empty, or a number.' },
        {
          ok: false,
          id: 'short',
          error: 'panel[0].notes[0].evidence[0] must lie inside the text, which has 3 UTF-16 code units.',
        },
        { ok: false, id: null, error: 'The candidate must be an object with "id" and "panel".' },
      ],
    });
  });
});
