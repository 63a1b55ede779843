/** Days a link may be left to work. */
export const SHARED_DAYS = [1, 7, 14, 30] as const;
export type SharedDays = (typeof SHARED_DAYS)[number];
export const USUAL_SHARED_DAYS: SharedDays = 7;

/** What a link shows: one candidate's brief, or several candidates side by side. */
export type SharedKind = 'brief' | 'comparison';

export function kindOf(candidacies: number): SharedKind {
  return candidacies === 1 ? 'brief' : 'comparison';
}

/** `paused`: whoever made it may not read there at present, so neither may who holds it. */
export type SharedState = 'working' | 'paused' | 'expired' | 'revoked';

type Ending = { readonly expiresAt: Date; readonly revokedAt: Date | null };

/** Where a link stands at a moment; `backed` is whether its maker could share now what it shows. */
export function stateOf({ expiresAt, revokedAt }: Ending, backed: boolean, now: Date): SharedState {
  if (revokedAt) return 'revoked';
  if (expiresAt.getTime() <= now.getTime()) return 'expired';
  return backed ? 'working' : 'paused';
}
