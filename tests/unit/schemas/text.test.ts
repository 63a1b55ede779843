import { describe, expect, it } from 'vitest';
import { id } from '@/lib/schemas/text';

describe('an id from outside', () => {
  it('with a null byte, which the database refuses, becomes one that nothing has', () => {
    expect(id.parse('a\u0000b')).toBe('a-b');
  });

  it('is otherwise taken as it is', () => {
    expect(id.parse('0199c1f0-7a3e-7d52-8a57-3f5e3c0f9d11')).toBe('0199c1f0-7a3e-7d52-8a57-3f5e3c0f9d11');
    expect(id.safeParse('').success).toBe(false);
    expect(id.safeParse('x'.repeat(65)).success).toBe(false);
  });
});
