'use server';

import { findPasswordProblem, hashPassword, passwordMatches } from '../auth/password';
import {
  changeOwnPassword,
  findOwnPasswordHash,
  renameSelf,
  setWantsDigest,
  signOutEverywhere,
} from '../data/account';
import { countAttempt, forgetAttempts } from '../data/throttle';
import type { Allowance } from '../domain/policy/policy';
import { PASSWORD_SENTENCES, sentenceFor, waitSentence } from '../messages';
import { Nothing, PasswordChange, Rename } from '../schemas/account';
import { DigestChoice } from '../schemas/mail';

import { defineAction } from './action';
import { problemAt } from './field-problem';

/** An account is its owner's: whoever is signed in may change their own, and these reach no other. */
const own = {
  load: async () => true,
  allow: (): Allowance => ({ allowed: true }),
};

export const renameAccount = defineAction({
  ...own,
  name: 'account.rename',
  input: Rename,
  run: async (scope, _subject, { name }) => {
    await renameSelf(scope, name);
    return { ok: true, value: { name } };
  },
});

/** Counted with the sign-ins, so that an open session is no way to guess the password faster. */
export const changePassword = defineAction({
  ...own,
  name: 'account.change_password',
  input: PasswordChange,
  run: async (scope, _subject, { current, password }) => {
    const wait = await countAttempt('sign_in_account', scope.email);
    if (wait !== null) return problemAt('', waitSentence(wait));
    if (!(await passwordMatches(current, await findOwnPasswordHash(scope)))) {
      return problemAt('current', sentenceFor('wrong_password'));
    }
    await forgetAttempts('sign_in_account', scope.email);
    const problem = findPasswordProblem(password, scope.email);
    if (problem) return problemAt('password', PASSWORD_SENTENCES[problem]);
    await changeOwnPassword(scope, await hashPassword(password));
    return { ok: true, value: { email: scope.email } };
  },
});

export const endAllSessions = defineAction({
  ...own,
  name: 'account.sign_out_everywhere',
  input: Nothing,
  run: async (scope) => {
    await signOutEverywhere(scope);
    return { ok: true, value: null };
  },
});

export const chooseDigest = defineAction({
  ...own,
  name: 'account.choose_digest',
  input: DigestChoice,
  run: async (scope, _subject, { wantsDigest }) => {
    await setWantsDigest(scope, wantsDigest);
    return { ok: true, value: null };
  },
});
