import { describe, expect, it } from 'vitest';
import { kindOf, stateOf } from '@/lib/domain/sharing/shared-link';

const NOW = new Date('2026-11-23T12:00:00Z');
const later = new Date(NOW.getTime() + 1);

describe('where a link stands', () => {
  it.each([
    ['working', { expiresAt: later, revokedAt: null }, true],
    ['paused', { expiresAt: later, revokedAt: null }, false],
    ['expired', { expiresAt: NOW, revokedAt: null }, true],
    ['revoked', { expiresAt: later, revokedAt: NOW }, true],
    ['revoked', { expiresAt: NOW, revokedAt: NOW }, false],
  ] as const)('%s', (state, link, backed) => {
    expect(stateOf(link, backed, NOW)).toBe(state);
  });

  it('shows a brief of one candidate and a comparison of more', () => {
    expect([1, 2, 6].map(kindOf)).toEqual(['brief', 'comparison', 'comparison']);
  });
});
