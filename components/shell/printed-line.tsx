'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { LocalTime } from '@/components/ui/local-time';

/** Heads every printed sheet: what it was printed from, and on which day. */
export function PrintedLine({ loadedAt }: { loadedAt: string }) {
  const [printedAt, setPrintedAt] = useState(loadedAt);
  useEffect(() => {
    // A page may have stood open for days before somebody prints it.
    const beforePrint = () => flushSync(() => setPrintedAt(new Date().toISOString()));
    window.addEventListener('beforeprint', beforePrint);
    return () => window.removeEventListener('beforeprint', beforePrint);
  }, []);
  return (
    <p data-print-only className="mb-3 text-ink-muted text-xs">
      Bearing, printed <LocalTime iso={printedAt} style="date" />
    </p>
  );
}
