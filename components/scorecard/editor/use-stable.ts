'use client';

import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for as long as the component lives, doing what the newest one does: for memoised children. */
export function useStable<Given extends unknown[], Answer>(
  deed: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(deed);
  useLayoutEffect(() => {
    latest.current = deed;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
