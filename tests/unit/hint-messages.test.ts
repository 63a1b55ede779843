import { describe, expect, it } from 'vitest';
import { HINT_KINDS } from '@/lib/domain/orientation/hint/hint-kind';
import { HINT_WORDINGS } from '@/lib/hint-messages';

describe('the words of a hint', () => {
  it.each([...HINT_KINDS])('%s: are short, do not shout, and ask rather than blame', (kind) => {
    const { title, text } = HINT_WORDINGS[kind];
    expect(title.length).toBeLessThan(60);
    expect(text.length).toBeLessThan(220);
    expect(`${title} ${text}`).not.toMatch(/!|wrong|mistake|should not have|better/i);
    expect(`${title} ${text}`).toMatch(/\?/);
  });
});
