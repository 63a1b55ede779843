import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSCODE_BYTES, plainPasscode, toPasscode } from '@/lib/domain/sharing/passcode';

describe('a proposed passcode', () => {
  it('is eight letters and digits that nobody takes for another, in two groups', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: PASSCODE_BYTES, maxLength: PASSCODE_BYTES }), (bytes) => {
        const code = toPasscode(bytes);
        return code === null || /^[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}$/.test(code);
      }),
    );
  });

  it('takes each letter from the same number of bytes', () => {
    const letters = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const code = toPasscode(new Uint8Array(8).fill(byte));
      if (code) letters.set(code, (letters.get(code) ?? 0) + 1);
    }
    expect(letters.size).toBe(31);
    expect(new Set(letters.values())).toEqual(new Set([8]));
  });

  it('is none where too few bytes could be used', () => {
    expect(toPasscode(new Uint8Array(PASSCODE_BYTES).fill(255))).toBeNull();
  });
});

describe('a passcode as it is compared', () => {
  it.each(['kite-7m4q', 'KITE 7M4Q', ' kite7m4q ', 'kite‑7m4q', 'ｋｉｔｅ－７ｍ４ｑ'])(
    '%s is the same',
    (typed) => {
      expect(plainPasscode(typed)).toBe('kite7m4q');
    },
  );
});
