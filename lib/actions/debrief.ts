'use server';

import { findDebriefFeed, saveDebriefNote } from '../data/debrief-notes';
import { openDebrief as open, setSpeakingOrder } from '../data/debrief-opening';
import type { Scope } from '../data/scope';
import { findCandidacyStanding, type StandingInCandidacy } from '../data/standing';
import { canInCandidacy, canInOpening } from '../domain/policy/policy';
import { CandidacyReference, DebriefNoteSave, DebriefOpening, SpeakingOrder } from '../schemas/debrief';
import { defineAction } from './action';

/** While somebody owes a card, a debrief of that candidacy is as unknown to them as any other. */
async function findReader(
  scope: Scope,
  { candidacyId }: { readonly candidacyId: string },
): Promise<StandingInCandidacy | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  return standing && canInCandidacy(standing, 'panel.read').allowed ? standing : null;
}

export const openDebrief = defineAction({
  name: 'debrief.open',
  input: DebriefOpening,
  load: findReader,
  allow: (_scope, standing, { early }) =>
    canInCandidacy(standing, early ? 'debrief.open_early' : 'debrief.open'),
  run: (scope, _standing, input, now) => open(scope, input, now),
});

/** Served at `POST /api/candidacies/[candidacyId]/debrief/feed`. */
export const followDebrief = defineAction({
  name: 'debrief.follow',
  input: CandidacyReference,
  load: (scope, { candidacyId }) => findDebriefFeed(scope, candidacyId),
  allow: () => ({ allowed: true }),
  run: async (_scope, feed) => ({ ok: true, value: feed }),
});

/** Served at `PUT /api/candidacies/[candidacyId]/debrief/notes`. */
export const writeDebriefNote = defineAction({
  name: 'debrief.note',
  input: DebriefNoteSave,
  load: findReader,
  allow: (_scope, standing) => canInCandidacy(standing, 'panel.read'),
  run: (scope, _standing, input, now) => saveDebriefNote(scope, input, now),
});

export const changeSpeakingOrder = defineAction({
  name: 'debrief.order',
  input: SpeakingOrder,
  load: findReader,
  allow: (_scope, standing) => canInOpening(standing, 'team.manage'),
  run: (scope, _standing, input) => setSpeakingOrder(scope, input),
});
