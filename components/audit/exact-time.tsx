'use client';

import { useSyncExternalStore } from 'react';

/** A moment to the second: in the viewer's zone, or in UTC, which is named, until the browser has told it. */
export function ExactTime({ iso }: { iso: string }) {
  const zone = useSyncExternalStore(never, ownZone, () => 'UTC');
  return (
    <time dateTime={iso} title={iso}>
      {new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        timeZone: zone,
        timeZoneName: zone === 'UTC' ? 'short' : undefined,
      }).format(new Date(iso))}
    </time>
  );
}

function never(): () => void {
  return () => {};
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
