import { describe, expect, test } from 'vitest';
import { parseTagLine } from '@/lib/schemas/tag-line';

describe('a line to tag', () => {
  test('is a note with its id, as written', () => {
    expect(parseTagLine('{"id":"n1","question":"Why?","text":"  Sold it. \\n","more":[1]}')).toEqual({
      ok: true,
      id: 'n1',
      input: { question: 'Why?', note: '  Sold it. \n' },
    });
  });

  test('may have a number for its id, no question and an empty text', () => {
    const input = { question: '', note: '' };
    expect(parseTagLine('{"id":7,"text":""}')).toEqual({ ok: true, id: 7, input });
    expect(parseTagLine('{"id":0,"text":"","question":null}')).toEqual({ ok: true, id: 0, input });
  });

  test.each([
    ['no JSON', '{"id":"1",', null, /not valid JSON/],
    ['a list', '[{"id":"1","text":"x"}]', null, /must be a JSON object/],
    ['null', 'null', null, /must be a JSON object/],
    ['no id', '{"text":"x"}', null, /needs an “id”/],
    ['an empty id', '{"id":"","text":"x"}', null, /needs an “id”/],
    ['an id of another kind', '{"id":{"a":1},"text":"x"}', null, /needs an “id”/],
    ['no text', '{"id":"1"}', '1', /needs a “text”/],
    ['a text of another kind', '{"id":"1","text":5}', '1', /“text” must be a text/],
    ['a question of another kind', '{"id":"1","text":"x","question":[]}', '1', /“question” must be a text/],
    ['a text too long', JSON.stringify({ id: '1', text: 'x'.repeat(20_001) }), '1', /at most 20,000/],
    [
      'a question too long',
      JSON.stringify({ id: '1', text: 'x', question: 'x'.repeat(2_001) }),
      '1',
      /at most 2,000/,
    ],
  ])('is refused with %s, under the id it has', (_what, line, id, sentence) => {
    const parsed = parseTagLine(line);
    expect(parsed).toMatchObject({ ok: false, id });
    expect(parsed.ok ? '' : parsed.error).toMatch(sentence);
  });

  test('has all that is wrong with it said at once', () => {
    const parsed = parseTagLine('{"id":"1","text":5,"question":6}');
    expect(parsed.ok ? '' : parsed.error).toBe('The “question” must be a text. The “text” must be a text.');
  });
});
