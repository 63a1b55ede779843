'use server';

import { findPasswordProblem, hashPassword } from '../auth/password';
import {
  createInvitation,
  findInviteAllowance,
  findRevokeAllowance,
  revokeInvitation,
} from '../data/invitation';
import { acceptInvitation, findInvitation, joinByInvitation } from '../data/invitation-acceptance';
import type { Refusal } from '../domain/policy/policy';
import { currentMailing, deliverMail } from '../mail/deliver';
import { PASSWORD_SENTENCES, sentenceFor } from '../messages';
import { Acceptance, InvitationReference, Joining, NewInvitation } from '../schemas/invitation';
import { defineAction, type Outcome } from './action';
import { problemAt } from './field-problem';
import { defineOpenAction } from './open-action';

/** What the form is told: a link to hand over, or who is on the team now. */
type InviteAnswer =
  | {
      readonly kind: 'link';
      readonly email: string;
      readonly path: string;
      readonly expiresAt: string;
      readonly mailed: boolean;
    }
  | { readonly kind: 'added'; readonly email: string; readonly name: string };

export const invite = defineAction({
  name: 'invitation.create',
  input: NewInvitation,
  load: (scope, input) => findInviteAllowance(scope, input.to === 'opening' ? input.openingId : null),
  allow: (_scope, allowance) => allowance,
  run: async (scope, _allowance, input, now): Promise<Outcome<InviteAnswer, Refusal>> => {
    const outcome = await createInvitation(scope, input, now, currentMailing());
    if (!outcome.ok) {
      switch (outcome.code) {
        case 'already_member':
        case 'already_here':
        case 'deactivated_person':
        case 'sample_person':
        case 'external_person':
          return problemAt('email', sentenceFor(outcome.code));
        default:
          return { ok: false, code: outcome.code };
      }
    }
    if (outcome.value.kind === 'added') return { ok: true, value: outcome.value };
    const { token, ...invited } = outcome.value;
    // Not waited for: the schedule sends what does not go out now.
    if (invited.mailed) void deliverMail(now).catch(() => undefined);
    return { ok: true, value: { ...invited, path: `/invitations/${token}` } };
  },
});

export const revokeLink = defineAction({
  name: 'invitation.revoke',
  input: InvitationReference,
  load: (scope, { invitationId }) => findRevokeAllowance(scope, invitationId),
  allow: (_scope, allowance) => allowance,
  run: (scope, _allowance, { invitationId }, now) => revokeInvitation(scope, invitationId, now),
});

export const accept = defineOpenAction({
  input: Acceptance,
  throttle: 'invitation_address',
  run: async ({ token, name, password }, now) => {
    const invitation = await findInvitation(token, now);
    if (!invitation) return { ok: false, code: 'link_closed' };
    const problem = findPasswordProblem(password, invitation.email);
    if (problem) return problemAt('password', PASSWORD_SENTENCES[problem]);
    return acceptInvitation(token, { name, passwordHash: await hashPassword(password) }, now);
  },
});

/** For somebody signed in with the invited address; the token, which only the link holds, is the right to it. */
export const join = defineAction({
  name: 'invitation.join',
  input: Joining,
  load: async (_scope, { token }) => token,
  allow: () => ({ allowed: true }),
  run: (scope, token, _input, now) => joinByInvitation(scope, token, now),
});
