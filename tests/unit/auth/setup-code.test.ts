import { describe, expect, it } from 'vitest';
import { setupCodeMatches } from '@/lib/auth/setup-code';

describe('the setup code', () => {
  it('is the one the console shows', () => {
    expect(setupCodeMatches('04711234', '04711234')).toBe(true);
  });

  it.each(['', '4711234', '04711235', '047112340'])('is not "%s"', (typed) => {
    expect(setupCodeMatches(typed, '04711234')).toBe(false);
  });

  it('is not asked for where only this machine can connect', () => {
    expect(setupCodeMatches('', null)).toBe(true);
  });
});
