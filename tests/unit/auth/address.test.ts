import { describe, expect, it } from 'vitest';
import { ADDRESS_HEADER, addressOf } from '@/lib/auth/address';

describe('the address of a visitor', () => {
  it('is what our own server wrote, in either form of headers', () => {
    expect(addressOf({ [ADDRESS_HEADER]: '10.0.0.7' })).toBe('10.0.0.7');
    expect(addressOf(new Headers({ [ADDRESS_HEADER]: '10.0.0.7' }))).toBe('10.0.0.7');
  });

  it('does not come from a header a client sends', () => {
    expect(addressOf(new Headers({ 'x-forwarded-for': '10.0.0.7' }))).toBe('unknown');
    expect(addressOf({})).toBe('unknown');
  });
});
