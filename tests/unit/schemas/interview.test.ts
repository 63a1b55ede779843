import { describe, expect, it } from 'vitest';
import { InterviewPlan, InterviewTime } from '@/lib/schemas/interview';

const typed = {
  candidacyId: 'c1',
  title: 'Leadership',
  startsAt: '2026-03-29T08:30:00.000Z',
  durationMinutes: '60',
  kitId: 'k1',
  panelists: ['p1', 'p2', 'p1'],
};

describe('an interview plan', () => {
  it('asks each panelist once', () => {
    expect(InterviewPlan.parse(typed).panelists).toEqual(['p1', 'p2']);
  });

  it('needs a panelist, a candidate and a kit', () => {
    const result = InterviewPlan.safeParse({ ...typed, panelists: [], candidacyId: '', kitId: '' });
    const sentences = result.error?.issues.map((issue) => issue.message);
    expect(sentences).toEqual(['Choose a candidate.', 'Choose a kit.', 'Choose at least one panelist.']);
  });

  it.each(['', '2026-03-29', '2026-03-29T08:30', 'tomorrow', '0020-03-29T08:30:00.000Z'])(
    'refuses %j as a start: a moment needs its zone',
    (startsAt) => {
      const result = InterviewTime.safeParse({ startsAt, durationMinutes: 60 });
      expect(result.error?.issues[0]?.message).toBe('Enter the day and time it starts.');
    },
  );

  it('takes a start with any offset as the same moment', () => {
    const { startsAt } = InterviewTime.parse({ startsAt: '2026-03-29T10:30:00+02:00', durationMinutes: 60 });
    expect(startsAt.toISOString()).toBe('2026-03-29T08:30:00.000Z');
  });

  it.each([4, 481, 30.5, ''])('refuses a length of %j minutes', (durationMinutes) => {
    expect(InterviewTime.safeParse({ startsAt: typed.startsAt, durationMinutes }).success).toBe(false);
  });
});
