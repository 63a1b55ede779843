import { useCallback, useEffect, useState } from 'react';
import type { ImportRow } from '@/lib/domain/candidate-import/import-row';
import type { KnownPerson } from '@/lib/domain/candidate-import/plan-import';
import { askKnown } from './send-import';

export type KnownState = {
  readonly kind: 'asking' | 'known' | 'failed';
  readonly people: readonly KnownPerson[];
  readonly askAgain: () => void;
};

const NOBODY: readonly KnownPerson[] = [];

/** Asks who is known under the addresses of these rows, again whenever the addresses are others. */
export function useKnownPeople(openingId: string, rows: readonly ImportRow[]): KnownState {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; people: readonly KnownPerson[] | null } | null>(null);
  const addresses = [...new Set(rows.map(({ email }) => email).filter((email) => email !== ''))].join('\n');
  const key = `${attempt} ${addresses}`;
  useEffect(() => {
    const emails = addresses === '' ? [] : addresses.split('\n');
    if (emails.length === 0) {
      setAnswer({ key, people: NOBODY });
      return;
    }
    const stop = new AbortController();
    void askKnown(openingId, emails, stop.signal).then((found) => {
      if (!stop.signal.aborted) setAnswer({ key, people: found.ok ? found.value : null });
    });
    return () => stop.abort();
  }, [openingId, addresses, key]);
  const askAgain = useCallback(() => setAttempt((before) => before + 1), []);
  if (answer?.key !== key) return { kind: 'asking', people: answer?.people ?? NOBODY, askAgain };
  return { kind: answer.people ? 'known' : 'failed', people: answer.people ?? NOBODY, askAgain };
}
