'use server';

import { awaitCardAgain, findSeatStanding, type NoCardOutcome, waiveCard } from '../data/no-card';
import { mintScopeOf, type Scope } from '../data/scope';
import { canWaiveCard } from '../domain/policy/no-card-policy';
import { readNoCard } from '../mail/no-card-link';
import { readRuntime } from '../runtime';
import { CardWaiver, LinkedWaiver, LinkReference, SeatReference } from '../schemas/no-card';
import { defineAction } from './action';
import { defineOpenAction } from './open-action';

export const sayNoCard = defineAction({
  name: 'scorecard.waive',
  input: CardWaiver,
  load: (scope, seat) => findSeatStanding(scope, seat, new Date()),
  allow: (_scope, standing) => canWaiveCard(standing),
  run: (scope, { interviewId, personId }, { reason, note }, now) =>
    waiveCard(scope, { interviewId, personId }, { reason, note, byLink: false }, now),
});

export const sayCardDue = defineAction({
  name: 'scorecard.await',
  input: SeatReference,
  load: (scope, seat) => findSeatStanding(scope, seat, new Date()),
  allow: (_scope, standing) => canWaiveCard(standing),
  run: (scope, _standing, seat, now) => awaitCardAgain(scope, seat, { now, byLink: false }),
});

/** By the link of a reminder, whose signature is the right to it; the one deed it carries is about one card. */
export const sayNoCardByLink = defineOpenAction({
  input: LinkedWaiver,
  throttle: 'no_card_address',
  run: ({ token, reason, note }, now) =>
    withLink(token, now, (scope, interviewId) =>
      waiveCard(scope, { interviewId, personId: scope.personId }, { reason, note, byLink: true }, now),
    ),
});

export const sayCardDueByLink = defineOpenAction({
  input: LinkReference,
  throttle: 'no_card_address',
  run: ({ token }, now) =>
    withLink(token, now, (scope, interviewId) =>
      awaitCardAgain(scope, { interviewId, personId: scope.personId }, { now, byLink: true }),
    ),
});

async function withLink(
  token: string,
  now: Date,
  deed: (scope: Scope, interviewId: string) => Promise<NoCardOutcome>,
): Promise<NoCardOutcome | { readonly ok: false; readonly code: 'reminder_link_closed' }> {
  const claim = readNoCard(readRuntime().secret, token, now);
  const scope = claim && (await mintScopeOf(claim.personId));
  return scope ? deed(scope, claim.interviewId) : { ok: false, code: 'reminder_link_closed' };
}
