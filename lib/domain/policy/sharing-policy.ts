import { type Allowance, type CandidacyStanding, canInCandidacy, canInOpening } from './policy';

/**
 * Whether somebody may hand out what they read of a candidacy: who runs the opening, and nobody while a card of theirs
 * is owed there. It is asked again whenever a link is opened, for whoever made it: a right that is lost closes the link.
 */
export function canShare(standing: CandidacyStanding): Allowance {
  const reached = canInCandidacy(standing, 'read');
  if (!reached.allowed) return reached;
  const runs = canInOpening(standing, 'edit');
  return runs.allowed ? canInCandidacy(standing, 'panel.read') : runs;
}

/** What somebody is to a candidacy behind a link. */
export type SharedStanding = CandidacyStanding & {
  /** They made the link. */
  readonly maker: boolean;
};

/**
 * Who sees that a link was made and how often it was opened, and may end it. Its maker may as long as they reach the
 * candidacy, a card owed or not: it tells them nothing they did not do themselves, and ending it only gives up.
 */
export function canManageShared(standing: SharedStanding): Allowance {
  const reached = canInCandidacy(standing, 'read');
  if (!reached.allowed || standing.maker) return reached;
  return canShare(standing);
}
