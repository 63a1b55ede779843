'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { LocalTime } from '@/components/ui/local-time';
import { StatusDot } from '@/components/ui/status-dot';
import type { DebriefFeed, DebriefNoteLine } from '@/lib/data/debrief-notes';
import { askFeed } from './ask-debrief';

/** One second between questions: with saving after a pause of a third, what is typed is there within two. */
const EVERY = 1000;
const LONGEST_WAIT = 8000;
const HIDDEN = 10_000;

type Connection =
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly since: string }
  | { readonly kind: 'refused'; readonly sentence: string };

const Notes = createContext<readonly DebriefNoteLine[]>([]);

export function useDebriefNotes(): readonly DebriefNoteLine[] {
  return useContext(Notes);
}

type DebriefLiveProps = { candidacyId: string; feed: DebriefFeed; children: ReactNode };

/**
 * Follows the debrief: notes come with each answer; where a card or the figure moved, the page is read anew around what
 * is being typed. Asked rather than pushed, so that it works with any number of servers and picks up after a gap.
 */
export function DebriefLive({ candidacyId, feed, children }: DebriefLiveProps) {
  const router = useRouter();
  const [notes, setNotes] = useState(feed.notes);
  const [connection, setConnection] = useState<Connection>({ kind: 'live' });
  const shownStamp = useRef(feed.stamp);
  shownStamp.current = feed.stamp;

  useEffect(() => {
    let stopped = false;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout>;
    let asking: AbortController | null = null;

    async function follow() {
      asking = new AbortController();
      const limit = setTimeout(() => asking?.abort(), LONGEST_WAIT);
      const asked = await askFeed(candidacyId, asking.signal);
      clearTimeout(limit);
      asking = null;
      if (stopped) return;
      if (asked.kind === 'answered') {
        failures = 0;
        setNotes((before) => (isSame(before, asked.value.notes) ? before : asked.value.notes));
        setConnection((before) => (before.kind === 'live' ? before : { kind: 'live' }));
        if (asked.value.stamp !== shownStamp.current) router.refresh();
      } else {
        failures += 1;
        if (asked.kind === 'refused') {
          setConnection({ kind: 'refused', sentence: asked.sentence });
          // Somebody who owes a card by now finds what everybody who may not see a page finds.
          if (asked.code === 'not_found') router.refresh();
        } else {
          setConnection((before) =>
            before.kind === 'lost' ? before : { kind: 'lost', since: new Date().toISOString() },
          );
        }
      }
      timer = setTimeout(follow, document.hidden ? HIDDEN : Math.min(EVERY * 2 ** failures, LONGEST_WAIT));
    }

    function followNow() {
      if (document.hidden || asking) return;
      clearTimeout(timer);
      void follow();
    }

    timer = setTimeout(follow, EVERY);
    document.addEventListener('visibilitychange', followNow);
    window.addEventListener('online', followNow);
    return () => {
      stopped = true;
      clearTimeout(timer);
      asking?.abort();
      document.removeEventListener('visibilitychange', followNow);
      window.removeEventListener('online', followNow);
    };
  }, [candidacyId, router]);

  return (
    <Notes value={notes}>
      <div data-screen-only role="status" className="mb-4">
        <ConnectionLine connection={connection} />
      </div>
      {children}
    </Notes>
  );
}

function ConnectionLine({ connection }: { connection: Connection }) {
  switch (connection.kind) {
    case 'live':
      return <StatusDot status="ok">Live: what others add appears here.</StatusDot>;
    case 'lost':
      return (
        <StatusDot status="warn">
          <span>
            {'The server has not answered since '}
            <LocalTime iso={connection.since} style="moment" />
            {'. What you type is kept here and sent when it does.'}
          </span>
        </StatusDot>
      );
    case 'refused':
      return <StatusDot status="warn">{connection.sentence}</StatusDot>;
  }
}

function isSame(before: readonly DebriefNoteLine[], now: readonly DebriefNoteLine[]): boolean {
  return (
    before.length === now.length &&
    before.every((note, index) => note.id === now[index]?.id && note.version === now[index]?.version)
  );
}
