'use client';

import { setNonce } from 'get-nonce';
import type { ReactNode } from 'react';

type NonceProviderProps = { nonce: string | undefined; children: ReactNode };

/**
 * Dialogs and menus lock the page's scroll with a style element of their own. It has to carry the
 * nonce of the page that was loaded, or the content security policy refuses it. The nonce is set
 * once: a navigation within the app brings a new one that the loaded page's policy does not know.
 */
export function NonceProvider({ nonce, children }: NonceProviderProps) {
  rememberOnce(nonce);
  return children;
}

let remembered = false;

function rememberOnce(nonce: string | undefined) {
  if (remembered || !nonce || typeof document === 'undefined') return;
  remembered = true;
  setNonce(nonce);
}
