'use server';

import { keepCardKey } from '../auth/card-viewer';
import { findViewer } from '../auth/viewer';
import { type MadeLink, openCardLink } from '../data/card-link';
import { addExternalPanelist, renewCardLink, revokeCardLink } from '../data/external-panelist';
import { findInterviewStanding } from '../data/interview';
import { canInOpening } from '../domain/policy/policy';
import { CardLinkRenewal, CardLinkSeat, CardLinkToken, ExternalPanelist } from '../schemas/external-panelist';
import { defineAction } from './action';
import { defineOpenAction } from './open-action';

export const askExternalPanelist = defineAction({
  name: 'card_link.make',
  input: ExternalPanelist,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: async (scope, standing, { name, email, days }, now) => {
    const outcome = await addExternalPanelist(scope, standing, { name, email, days }, now);
    if (!outcome.ok) return outcome;
    return { ok: true, value: { ...toAddress(outcome.value), panelist: outcome.value.panelist } };
  },
});

export const makeCardLinkAnew = defineAction({
  name: 'card_link.make',
  input: CardLinkRenewal,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: async (scope, standing, { personId, days }, now) => {
    const outcome = await renewCardLink(scope, standing, { personId, days }, now);
    return outcome.ok ? { ok: true, value: toAddress(outcome.value) } : outcome;
  },
});

export const endCardLink = defineAction({
  name: 'card_link.revoke',
  input: CardLinkSeat,
  load: (scope, { interviewId }) => findInterviewStanding(scope, interviewId),
  allow: (_scope, standing) => canInOpening(standing, 'interview.plan'),
  run: (scope, standing, { personId }, now) => revokeCardLink(scope, standing, personId, now),
});

/** For whoever holds the link. A browser with a session has to stay out of it: it would use up what is another's. */
export const openCard = defineOpenAction({
  input: CardLinkToken,
  throttle: 'card_link_address',
  run: async ({ token }, now) => {
    if (await findViewer()) return { ok: false, code: 'card_link_signed_in' };
    const opened = await openCardLink(token, now);
    if (!opened) return { ok: false, code: 'card_link_spent' };
    await keepCardKey(opened);
    return { ok: true, value: { path: `/panel/cards/${opened.cardId}` } };
  },
});

function toAddress({ token, expiresAt }: MadeLink) {
  return { path: `/panel/${token}`, expiresAt };
}
