import { describe, expect, it } from 'vitest';
import { FirstAdmin, PasswordChange, parseReturnPath, Rename } from '@/lib/schemas/account';

describe('the first admin as typed', () => {
  it('has an e-mail in lower case, a trimmed name, and an untouched password', () => {
    const typed = { name: '  Ines  Okafor ', email: ' Ines@Larkspur.TEST ', password: ' quiet harbour ' };
    expect(FirstAdmin.parse(typed)).toEqual({
      name: 'Ines Okafor',
      email: 'ines@larkspur.test',
      password: ' quiet harbour ',
      setupCode: '',
    });
  });

  it('says for each field what is missing', () => {
    const sentences = FirstAdmin.safeParse({ name: ' ', email: 'ines', password: '' }).error?.issues.map(
      (issue) => [issue.path[0], issue.message],
    );
    expect(sentences).toEqual([
      ['name', 'Enter a name.'],
      ['email', 'Enter an e-mail address such as name@company.com.'],
      ['password', 'Enter a password.'],
    ]);
  });
});

describe('a change of the own account', () => {
  it('needs a name of one line', () => {
    expect(Rename.parse({ name: 'Ines\nOkafor' }).name).toBe('Ines Okafor');
    expect(Rename.safeParse({ name: 'x'.repeat(121) }).success).toBe(false);
  });

  it('asks for the current password in words of its own', () => {
    const issues = PasswordChange.safeParse({ current: '', password: 'quiet harbour lantern' }).error?.issues;
    expect(issues).toMatchObject([{ path: ['current'], message: 'Enter your current password.' }]);
  });
});

describe('the way back after signing in', () => {
  it.each(['/', '/openings/7?tab=team', '/scorecards/0198-a'])('keeps the path %s', (path) => {
    expect(parseReturnPath(path)).toBe(path);
  });

  it.each([
    'https://elsewhere.test/',
    '//elsewhere.test',
    '/\\elsewhere.test',
    '/\t/elsewhere.test',
    '/.//elsewhere.test',
    'javascript:alert(1)',
    'openings',
    '',
    undefined,
    ['/a', '/b'],
  ])('goes home instead of %s', (raw) => {
    expect(parseReturnPath(raw)).toBe('/');
  });
});
