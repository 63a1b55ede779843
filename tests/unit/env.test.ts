import { describe, expect, it } from 'vitest';
import { parseEnvironment } from '@/lib/env';

function settingsOf(raw: Record<string, string | undefined>) {
  const parsed = parseEnvironment(raw);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  return parsed.environment;
}

function problemsOf(raw: Record<string, string>): readonly string[] {
  const parsed = parseEnvironment(raw);
  return parsed.ok ? [] : parsed.problems;
}

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(settingsOf({})).toEqual({
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: 3000,
      DATABASE_POOL: 10,
      BEARING_DATA: '.data',
      BEARING_TRUST_PROXY: false,
    });
  });

  it('treat a variable that is set to nothing as absent', () => {
    expect(settingsOf({ PORT: '', DATABASE_URL: '', BEARING_SECRET: '', HOST: undefined })).toEqual(
      settingsOf({}),
    );
  });

  it('take everything a server behind a proxy needs', () => {
    const raw = {
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: 'postgres://bearing@db.example/bearing',
      DATABASE_POOL: '25',
      BEARING_DATA: '/var/lib/bearing',
      BEARING_SECRET: 'x'.repeat(32),
      BEARING_URL: 'https://bearing.example',
      BEARING_TRUST_PROXY: '1',
    };
    expect(settingsOf(raw)).toEqual({ ...raw, PORT: 8080, DATABASE_POOL: 25, BEARING_TRUST_PROXY: true });
  });

  it.each([
    ['PORT', 'eighty', 'PORT must be a whole number from 1 to 65535.'],
    ['PORT', '80.5', 'PORT must be a whole number from 1 to 65535.'],
    ['PORT', '65536', 'PORT must be a whole number from 1 to 65535.'],
    ['PORT', '0', 'PORT must be a whole number from 1 to 65535.'],
    ['PORT', '-1', 'PORT must be a whole number from 1 to 65535.'],
    ['DATABASE_URL', 'mysql://localhost/bearing', 'DATABASE_URL must begin with postgresql://.'],
    ['BEARING_SECRET', 'x'.repeat(31), 'BEARING_SECRET must have at least 32 characters.'],
    ['BEARING_URL', 'bearing.example', 'BEARING_URL must be an http or https address.'],
    ['BEARING_URL', 'ftp://bearing.example', 'BEARING_URL must be an http or https address.'],
  ])('refuse %s=%s with a sentence that names it', (name, value, sentence) => {
    expect(problemsOf({ [name]: value })).toEqual([sentence]);
  });

  it.each([
    ['DATABASE_POOL', '0'],
    ['DATABASE_POOL', '101'],
    ['DATABASE_POOL', 'many'],
    ['BEARING_TRUST_PROXY', 'yes'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
  });

  it('name every problem, not only the first', () => {
    expect(problemsOf({ PORT: 'eighty', BEARING_SECRET: 'short' })).toHaveLength(2);
  });
});

describe('the settings for mail', () => {
  const SMTP = 'smtp://bearing:p%40ss@mail.company.test:587';

  it.each([
    [SMTP, 'bearing@company.test'],
    ['smtps://mail.company.test', 'Bearing <bearing@company.test>'],
  ])('take %s with the sender %s', (BEARING_SMTP_URL, BEARING_MAIL_FROM) => {
    expect(settingsOf({ BEARING_SMTP_URL, BEARING_MAIL_FROM })).toMatchObject({
      BEARING_SMTP_URL,
      BEARING_MAIL_FROM,
    });
  });

  it.each(['mail.company.test', 'http://mail.company.test', 'smtp://'])(
    'refuse the mail server %s without repeating a password',
    (BEARING_SMTP_URL) => {
      const problems = problemsOf({ BEARING_SMTP_URL, BEARING_MAIL_FROM: 'bearing@company.test' });
      expect(problems[0]).toMatch(/^BEARING_SMTP_URL must be an address such as smtp:/);
    },
  );

  it.each(['Bearing', 'two@one@company.test', 'Bearing <bearing@company.test>\nBcc: x@y.test'])(
    'refuse the sender %j',
    (BEARING_MAIL_FROM) => {
      expect(problemsOf({ BEARING_SMTP_URL: SMTP, BEARING_MAIL_FROM })[0]).toMatch(
        /^BEARING_MAIL_FROM must be an address/,
      );
    },
  );

  it('need both or neither', () => {
    expect(problemsOf({ BEARING_SMTP_URL: SMTP })).toEqual([
      'BEARING_MAIL_FROM is missing, and BEARING_SMTP_URL needs it.',
    ]);
    expect(problemsOf({ BEARING_MAIL_FROM: 'bearing@company.test' })).toEqual([
      'BEARING_SMTP_URL is missing, and BEARING_MAIL_FROM needs it.',
    ]);
  });
});
