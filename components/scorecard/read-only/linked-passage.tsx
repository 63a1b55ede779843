'use client';

import { useEffect } from 'react';

/**
 * Brings the passage that the address names into view. The browser looks for it while the page arrives; a note that
 * streams in after that would be passed over.
 */
export function LinkedPassage() {
  useEffect(() => {
    const named = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    named?.scrollIntoView({ block: 'center' });
  }, []);
  return null;
}
