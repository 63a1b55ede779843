import { describe, expect, it } from 'vitest';
import { findPasswordProblem, hashPassword, passwordMatches } from '@/lib/auth/password';

const EMAIL = 'ines.okafor@larkspur.test';

describe('a new password', () => {
  it.each(['quiet harbour lantern', 'k9#Tq!vv02zp', 'ñandú ñandú caída', '🚚🚪🌊🧭🪵🧱🎷🪁🧵🪴🫧🛶'])(
    'may be %s',
    (password) => {
      expect(findPasswordProblem(password, EMAIL)).toBeNull();
    },
  );

  it('needs twelve characters, counted as people count them', () => {
    expect(findPasswordProblem('elevenchars', EMAIL)).toBe('too_short');
    expect(findPasswordProblem('🚚🚪🌊🧭🪵🧱', EMAIL)).toBe('too_short');
  });

  it('has at most 200 characters, since more only costs time', () => {
    const sentence = Array.from({ length: 80 }, (_, index) => `w${index}`).join('');
    expect(findPasswordProblem(sentence.slice(0, 200), EMAIL)).toBeNull();
    expect(findPasswordProblem(sentence.slice(0, 201), EMAIL)).toBe('too_long');
  });

  it.each([
    'qwertyuiop123',
    'Password12345',
    '!!!dragon2024!',
    'passwordpassword',
    'abcabcabcabc',
    'aaaaaaaaaaaa',
    ' password1234 ',
  ])('is not the common %s', (password) => {
    expect(findPasswordProblem(password, EMAIL)).toBe('common');
  });

  it('is not the e-mail address of its owner, nor the part before the @', () => {
    expect(findPasswordProblem('Ines.Okafor@larkspur.test', EMAIL)).toBe('like_email');
    expect(findPasswordProblem('ines.okafor.long', 'ines.okafor.long@larkspur.test')).toBe('like_email');
  });

  it('may repeat a unit that is long enough itself', () => {
    expect(findPasswordProblem('quiet harbour quiet harbour ', EMAIL)).toBeNull();
  });
});

describe('a stored password', () => {
  it('is an argon2id hash that only the same password matches', async () => {
    const stored = await hashPassword('quiet harbour lantern');
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(await passwordMatches('quiet harbour lantern', stored)).toBe(true);
    expect(await passwordMatches('quiet harbour lanterns', stored)).toBe(false);
  });

  it('differs for the same password of two people', async () => {
    expect(await hashPassword('quiet harbour lantern')).not.toBe(await hashPassword('quiet harbour lantern'));
  });

  it('matches nothing where there is none, not even what the decoy was made from', async () => {
    expect(await passwordMatches('no account has this password', null)).toBe(false);
  });
});
