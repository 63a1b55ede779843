import { describe, expect, it } from 'vitest';
import { dateWording, exactTime, relativeTime } from '@/components/ui/time-wording';

const NOW = Date.parse('2026-03-10T12:00:00Z');

describe('a moment in words', () => {
  it('is relative within a week on either side', () => {
    expect(relativeTime('2026-03-10T09:10:00Z', NOW)).toBe('2 hours ago');
    expect(relativeTime('2026-03-09T11:00:00Z', NOW)).toBe('yesterday');
    expect(relativeTime('2026-03-12T12:00:00Z', NOW)).toBe('in 2 days');
  });

  it('is just now when less than a minute away', () => {
    expect(relativeTime('2026-03-10T11:59:30Z', NOW)).toBe('just now');
    expect(relativeTime('2026-03-10T12:00:30Z', NOW)).toBe('just now');
  });

  it('stops being relative at exactly a week', () => {
    expect(relativeTime('2026-03-03T12:00:00Z', NOW)).toBeNull();
    expect(relativeTime('2026-03-03T12:00:01Z', NOW)).toBe('6 days ago');
  });

  it('falls on the day of the zone it is shown in', () => {
    expect(dateWording('2026-03-10T23:30:00Z', false, 'UTC')).toBe('10 Mar 2026');
    expect(dateWording('2026-03-10T23:30:00Z', false, 'Asia/Tokyo')).toBe('11 Mar 2026');
  });

  it('names the zone when exact', () => {
    expect(exactTime('2026-03-10T23:30:00Z', 'UTC')).toContain('23:30 UTC');
  });
});
