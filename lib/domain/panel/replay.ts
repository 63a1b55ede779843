import type { Rubric } from '../rubric/rubric';
import type { PanelCard } from './card';
import { recommend } from './recommend';
import type { Recommendation } from './recommendation';

/** A stored recommendation, computed again from what was stored with it. */
export type Replay =
  | { readonly kind: 'same' }
  /** The arithmetic has a newer edition, which gives the same answer to the last figure. */
  | { readonly kind: 'same_by_newer_method'; readonly now: Recommendation }
  /** The newer arithmetic gives other figures; what was stored stays what was seen. */
  | { readonly kind: 'other_by_newer_method'; readonly now: Recommendation }
  /** The same edition and another answer: the stored row or the program is not what it claims to be. */
  | { readonly kind: 'not_reproduced'; readonly now: Recommendation };

/** Recomputes with the stored rubric and cards under the arithmetic of this program. */
export function replay(
  stored: Recommendation,
  { rubric, cards }: { readonly rubric: Rubric; readonly cards: readonly PanelCard[] },
): Replay {
  const now = recommend(rubric, cards);
  const same = isSame({ ...now, methodVersion: stored.methodVersion }, stored);
  if (now.methodVersion === stored.methodVersion) {
    return same ? { kind: 'same' } : { kind: 'not_reproduced', now };
  }
  return { kind: same ? 'same_by_newer_method' : 'other_by_newer_method', now };
}

/** By content: a database may give the members of a record back in another order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  const [own, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    own.length === others.size &&
    own.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
