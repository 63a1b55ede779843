'use server';

import { hashPassword, isCommonPassword, passwordMatches } from '../auth/password';
import { findSharedReader, keepPass } from '../auth/shared-visitor';
import { findShareAllowance } from '../data/share-standing';
import { findSharedLinkAllowance, makeSharedLink, revokeSharedLink } from '../data/shared-link';
import { countWrongPasscode, findWorkingSharedLink } from '../data/shared-visit';
import { countAttempt, forgetAttempts } from '../data/throttle';
import type { Refusal } from '../domain/policy/policy';
import { waitSentence } from '../messages';
import { NewSharedLink, SharedLinkReference, TypedPasscode } from '../schemas/sharing';
import { defineAction, type Outcome } from './action';
import { defineOpenAction } from './open-action';

type MadeLink = { readonly path: string; readonly expiresAt: string };

export const share = defineAction({
  name: 'shared_link.make',
  input: NewSharedLink,
  load: (scope, subject) => findShareAllowance(scope, subject),
  allow: (_scope, allowance) => allowance,
  run: async (scope, _allowance, { passcode, ...asked }, now): Promise<Outcome<MadeLink, Refusal>> => {
    if (passcode !== null && isCommonPassword(passcode)) return wrong(TOO_COMMON);
    const passcodeHash = passcode === null ? null : await hashPassword(passcode);
    const outcome = await makeSharedLink(scope, { ...asked, passcodeHash }, now);
    if (!outcome.ok) return outcome;
    const { token, expiresAt } = outcome.value;
    return { ok: true, value: { path: `/shared/${token}`, expiresAt } };
  },
});

export const endSharedLink = defineAction({
  name: 'shared_link.revoke',
  input: SharedLinkReference,
  load: (scope, { linkId }) => findSharedLinkAllowance(scope, linkId),
  allow: (_scope, allowance) => allowance,
  run: (scope, _allowance, { linkId }, now) => revokeSharedLink(scope, linkId, now),
});

/**
 * For whoever holds a link and was told its passcode. Counted by address and by link before anything is compared, so
 * that many browsers at once guess no faster than one.
 */
export const enterPasscode = defineOpenAction({
  input: TypedPasscode,
  throttle: 'shared_passcode_address',
  run: async ({ token, passcode }, now): Promise<Outcome<null, 'shared_link_closed'>> => {
    const link = await findWorkingSharedLink(token, await findSharedReader(now), now);
    const wait = link && (await countAttempt('shared_passcode_link', link.id));
    if (wait !== null) return wrong(waitSentence(wait));
    const matches = await passwordMatches(passcode, link?.passcodeHash ?? null);
    if (!link?.passcodeHash) return { ok: false, code: 'shared_link_closed' };
    if (!matches) {
      await countWrongPasscode(link.id);
      return wrong(NOT_THIS_ONE);
    }
    await forgetAttempts('shared_passcode_link', link.id);
    await keepPass(link, token, now);
    return { ok: true, value: null };
  },
});

const TOO_COMMON = 'This is on the lists that attackers try first. Choose another, or take a proposed one.';
const NOT_THIS_ONE = 'This is not the passcode. Ask whoever sent you the link for it.';

function wrong(sentence: string) {
  return { ok: false, code: 'invalid', fields: { passcode: sentence } } as const;
}
