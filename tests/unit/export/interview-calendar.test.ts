import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarInterview, toInterviewCalendar } from '@/lib/export/interview-calendar';

const NOW = new Date('2026-01-05T08:00:00Z');
const PREPARATION = 'https://bearing.example/interviews/one';

const interview = (given: Partial<CalendarInterview> = {}): CalendarInterview => ({
  interviewId: 'one',
  title: 'Leadership',
  candidate: 'Noa Birk',
  opening: { title: 'Head of engineering', company: 'Larkspur Freight' },
  startsAt: new Date('2026-03-29T00:30:00Z'),
  durationMinutes: 60,
  cancelled: false,
  sequence: 0,
  ...given,
});

const render = (given: Partial<CalendarInterview> = {}) =>
  toInterviewCalendar(interview(given), { preparation: PREPARATION, now: NOW });

/** Properties by name, as a calendar reads them: unfolded, then unescaped. */
function read(file: string): ReadonlyMap<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    lines.flatMap((line) => {
      const found = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line);
      const plain = (_: string, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped);
      return found ? [[found[1] ?? '', (found[2] ?? '').replace(/\\([\\;,nN])/g, plain)] as const] : [];
    }),
  );
}

describe('the calendar file of an interview', () => {
  it('says when in UTC, so that the night the clocks change moves nothing', () => {
    const event = read(render());
    expect(event.get('DTSTART')).toBe('20260329T003000Z');
    expect(event.get('DTEND')).toBe('20260329T013000Z');
    expect(event.get('DTSTAMP')).toBe('20260105T080000Z');
  });

  it('names the candidate, the conversation, the opening and the way to the preparation', () => {
    const event = read(render());
    expect(event.get('SUMMARY')).toBe('Noa Birk: Leadership');
    expect(event.get('DESCRIPTION')).toBe(
      `Head of engineering, Larkspur Freight\nPreparation: ${PREPARATION}`,
    );
    expect(event.get('URL')).toBe(PREPARATION);
  });

  it('keeps its id and counts up, so that a calendar replaces what it holds', () => {
    const before = read(render());
    const after = read(render({ startsAt: new Date('2026-04-02T09:00:00Z'), sequence: 1 }));
    expect(after.get('UID')).toBe(before.get('UID'));
    expect([before.get('SEQUENCE'), after.get('SEQUENCE')]).toEqual(['0', '1']);
  });

  it('says that it stands or that it was cancelled', () => {
    expect(read(render()).get('STATUS')).toBe('CONFIRMED');
    expect(read(render({ cancelled: true, sequence: 2 })).get('STATUS')).toBe('CANCELLED');
  });

  it('invites nobody', () => {
    expect(render()).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i);
  });

  it('keeps a hostile title inside its line', () => {
    const title = 'Talk\r\nATTENDEE:mailto:eve@example.test\nEND:VEVENT; a, b \\n "c" \u2028\u0000\ud800 🧭';
    const file = render({ title });
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(file).not.toMatch(/^ATTENDEE/m);
    expect(read(file).get('SUMMARY')).toBe(
      'Noa Birk: Talk ATTENDEE:mailto:eve@example.test END:VEVENT; a, b \\n "c"  \ufffd 🧭',
    );
  });

  it('gives back every title as it went in, on lines that calendars take', () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ''));
    fc.assert(
      fc.property(word, word, (title, candidate) => {
        const file = render({ title, candidate });
        expect(read(file).get('SUMMARY')).toBe(`${candidate}: ${title}`.replace(/\p{Cs}/gu, '\ufffd'));
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
