import 'server-only';
import { cookies } from 'next/headers';
import type { OpenedCard } from '../data/card-link';
import type { CardScope, LinkScope } from '../data/card-scope';
import { mintLinkScope } from '../data/link-scope';
import { readRuntime } from '../runtime';
import { findViewer } from './viewer';

/** One for each card, so that somebody asked to score three candidates writes in three tabs. */
const KEY_COOKIE = 'bearing-card.';

/** Longer than the link, so that a browser still open then is told that the link has ended. */
const AFTER_THE_END_MS = 7 * 24 * 60 * 60 * 1000;

export type CardViewer =
  | { readonly kind: 'viewer'; readonly scope: CardScope }
  /** The browser has a key that opens nothing any more. */
  | { readonly kind: 'card_link_closed' }
  | { readonly kind: 'signed_out' };

/**
 * Who writes: whoever is signed in, else the external panelist whose link this browser opened. A browser with a session
 * acts for that session alone. Null for the card: any that the browser has a key of.
 */
export async function findCardViewer(cardId: string | null, now: Date): Promise<CardViewer> {
  const viewer = await findViewer();
  if (viewer) return { kind: 'viewer', scope: viewer };
  const keys = (await cookies())
    .getAll()
    .filter(({ name }) => (cardId === null ? name.startsWith(KEY_COOKIE) : name === KEY_COOKIE + cardId));
  for (const { name, value } of keys) {
    const scope = await mintLinkScope({ cardId: name.slice(KEY_COOKIE.length), key: value }, now);
    if (scope) return { kind: 'viewer', scope };
  }
  return { kind: keys.length > 0 ? 'card_link_closed' : 'signed_out' };
}

/** For the page of a card written by a link. */
export async function findLinkScope(cardId: string, now: Date): Promise<LinkScope | null> {
  const key = (await cookies()).get(KEY_COOKIE + cardId)?.value;
  return key === undefined ? null : mintLinkScope({ cardId, key }, now);
}

/** Keeps the key of a card in this browser, out of every script's reach. */
export async function keepCardKey({ cardId, key, expiresAt }: OpenedCard): Promise<void> {
  (await cookies()).set(KEY_COOKIE + cardId, key, {
    httpOnly: true,
    secure: readRuntime().url.startsWith('https:'),
    sameSite: 'lax',
    path: '/',
    expires: new Date(expiresAt.getTime() + AFTER_THE_END_MS),
  });
}
