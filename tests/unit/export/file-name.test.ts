import { describe, expect, it } from 'vitest';
import { asciiFileName, nativeFileName } from '@/lib/export/file-name';

const of = (opening: string, candidate: string | null) => ({
  ...{ at: '2026-11-23T23:30:00.000Z', opening, candidate },
  ...{ word: 'brief', extension: 'pdf' },
});

describe('the name of a file', () => {
  it('sorts by day, opening and candidate', () => {
    expect(asciiFileName(of('Head of Engineering', 'Zoë Müller'))).toBe(
      '2026-11-23_head-of-engineering_zoe-muller_brief.pdf',
    );
    expect(asciiFileName(of('Head of Engineering', null))).toBe('2026-11-23_head-of-engineering_brief.pdf');
  });

  it('keeps a name in its own script beside the plain one', () => {
    expect(nativeFileName(of('CTO', 'نور حداد'))).toBe('2026-11-23_cto_نور-حداد_brief.pdf');
    expect(asciiFileName(of('CTO', 'نور حداد'))).toBe('2026-11-23_cto_candidate_brief.pdf');
  });

  it('is cut between words, and within the longest a file system takes', () => {
    expect(asciiFileName(of('Engineering leader (CTO or VP of Engineering)', 'Ana'))).toBe(
      '2026-11-23_engineering-leader-cto-or-vp-of_ana_brief.pdf',
    );
    const long = '𐐷'.repeat(300);
    expect(new TextEncoder().encode(nativeFileName(of(long, long))).length).toBeLessThan(255);
  });
});
