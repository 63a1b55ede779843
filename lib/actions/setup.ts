'use server';

import { findPasswordProblem, hashPassword } from '../auth/password';
import { setupCodeMatches } from '../auth/setup-code';
import { createFirstAdmin, isSetUp } from '../data/account';
import { PASSWORD_SENTENCES, sentenceFor } from '../messages';
import { readRuntime } from '../runtime';
import { FirstAdmin } from '../schemas/account';
import { problemAt } from './field-problem';
import { defineOpenAction } from './open-action';

export const setUp = defineOpenAction({
  input: FirstAdmin,
  throttle: 'setup_address',
  run: async ({ name, email, password, setupCode }) => {
    if (await isSetUp()) return { ok: false, code: 'already_set_up' };
    if (!setupCodeMatches(setupCode, readRuntime().setupCode)) {
      return problemAt('setupCode', sentenceFor('wrong_setup_code'));
    }
    const problem = findPasswordProblem(password, email);
    if (problem) return problemAt('password', PASSWORD_SENTENCES[problem]);
    const id = await createFirstAdmin({ name, email, passwordHash: await hashPassword(password) });
    return id === null ? { ok: false, code: 'already_set_up' } : { ok: true, value: { email } };
  },
});
