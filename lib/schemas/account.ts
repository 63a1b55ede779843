import { z } from 'zod';
import { email, name } from './text';

export const Credentials = z.object({ email, password: z.string().min(1).max(1000) });

/** Only that something was typed: what makes a password good enough is asked where it is set. */
export const typedPassword = z
  .string({ error: 'Enter a password.' })
  .min(1, 'Enter a password.')
  .max(1000, 'Use at most 200 characters.');

export const FirstAdmin = z.object({
  name,
  email,
  password: typedPassword,
  setupCode: z.string().trim().max(40, 'The setup code has 8 digits.').default(''),
});

export const Rename = z.object({ name });

export const PasswordChange = z.object({
  current: z
    .string({ error: 'Enter your current password.' })
    .min(1, 'Enter your current password.')
    .max(1000),
  password: typedPassword,
});

/** Stands in for our own origin, which a page does not know. */
const HERE = 'http://bearing.invalid';

/** Where to go after signing in: a path of this site, whatever the address bar asked for. */
export function parseReturnPath(raw: unknown): string {
  if (typeof raw !== 'string' || !raw.startsWith('/') || !URL.canParse(raw, HERE)) return '/';
  const target = new URL(raw, HERE);
  const path = `${target.pathname}${target.search}`;
  // A path such as `/.//host` normalises to one that a browser reads as another host.
  if (target.origin !== HERE || path.startsWith('//')) return '/';
  return path;
}

/** For a deed that needs nothing but whose it is. */
export const Nothing = z.object({});
