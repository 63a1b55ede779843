import type { WorkspaceRole } from '../domain/policy/policy';
import type { Scope } from './scope';

declare const mintedByLink: unique symbol;

/**
 * Proof that an external panelist holds the key of one card; `link-scope.ts` makes them. Apart from `Scope` on purpose:
 * it opens only functions that say so by taking a `CardScope`, and there only the card it names.
 */
export type LinkScope = {
  readonly [mintedByLink]: true;
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly workspaceRole: WorkspaceRole;
  readonly onlyCard: string;
};

/** Whoever may write on a card: its panelist with an account, or by a link. */
export type CardScope = Scope | LinkScope;

/** The one card a scope opens; null for an account, whose standing decides. */
export function onlyCardOf(scope: CardScope): string | null {
  return 'onlyCard' in scope ? scope.onlyCard : null;
}
