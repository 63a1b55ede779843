import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { findSignInAccount, recordRefusedSignIn, recordSignIn } from '../data/account';
import { countAttempt, forgetAttempts } from '../data/throttle';
import { readRuntime } from '../runtime';
import { Credentials as CredentialsInput } from '../schemas/account';
import { addressOf } from './address';
import { passwordMatches } from './password';

const TWELVE_HOURS = 12 * 60 * 60;

declare module 'next-auth' {
  interface User {
    sessionEpoch: number;
  }
  interface Session {
    personId?: string;
    sessionEpoch?: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionEpoch?: number;
  }
}

/** Read on each request: the secret is known only once the server has started. */
export function authOptions(): NextAuthOptions {
  const { secret, url } = readRuntime();
  return {
    secret,
    useSecureCookies: url.startsWith('https:'),
    session: { strategy: 'jwt', maxAge: TWELVE_HOURS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (input, request) => signIn(input, addressOf(request.headers ?? {})),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionEpoch: user.sessionEpoch } : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        personId: token.sub,
        sessionEpoch: token.sessionEpoch,
      }),
    },
  };
}

/** One answer and one duration, whether the e-mail is unknown, the password wrong or the account deactivated. */
async function signIn(input: unknown, address: string) {
  const parsed = CredentialsInput.safeParse(input);
  if (!parsed.success) return null;
  const { email, password } = parsed.data;

  const waits = [
    await countAttempt('sign_in_address', address),
    await countAttempt('sign_in_account', email),
  ];
  const wait = Math.max(...waits.map((seconds) => seconds ?? 0));
  if (wait > 0) {
    await recordRefusedSignIn(true);
    throw new Error(`throttled:${wait}`);
  }

  const account = await findSignInAccount(email);
  if (!(await passwordMatches(password, account?.passwordHash ?? null)) || !account) {
    await recordRefusedSignIn(false);
    return null;
  }
  await forgetAttempts('sign_in_account', email);
  await recordSignIn(account.id);
  return { id: account.id, sessionEpoch: account.sessionEpoch };
}
