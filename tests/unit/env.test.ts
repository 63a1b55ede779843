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
