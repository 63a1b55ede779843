'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Progress } from '@/lib/export/frames';
import { count } from '@/lib/panel-messages';
import type { ArchiveOrder } from './export-address';
import { type TakenArchive, takeArchive } from './take-archive';

type Archive = {
  readonly what: string;
  readonly progress: Progress | null;
  /** Null while it is under way. */
  readonly outcome: TakenArchive | null;
};

const TrayContext = createContext<((order: ArchiveOrder) => boolean) | null>(null);

/** Answers the function that begins an archive; it answers false while another is under way. */
export function useArchiveTray(): (order: ArchiveOrder) => boolean {
  const begin = useContext(TrayContext);
  if (!begin) throw new Error('useArchiveTray needs an ArchiveTray above it.');
  return begin;
}

/** Where an archive comes in while its taker goes on working: it stays from page to page and stops with the tab. */
export function ArchiveTray({ children }: { children: ReactNode }) {
  const [archive, setArchive] = useState<Archive | null>(null);
  const [announced, setAnnounced] = useState('');
  const underWay = useRef<AbortController | null>(null);
  const running = archive !== null && archive.outcome === null;

  useEffect(() => () => underWay.current?.abort(), []);
  useEffect(() => {
    if (!running) return;
    // Closing the tab would lose it; the browser asks once.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [running]);

  function begin(order: ArchiveOrder): boolean {
    if (underWay.current) return false;
    const controller = new AbortController();
    underWay.current = controller;
    const { what } = order;
    setArchive({ what, progress: null, outcome: null });
    setAnnounced(`Archive of ${what} begun.`);
    let quarter = 0;
    takeArchive(order, {
      signal: controller.signal,
      onProgress: (progress) => {
        setArchive({ what, progress, outcome: null });
        const reached = Math.floor((4 * progress.done) / Math.max(1, progress.total));
        if (reached <= quarter || reached === 4) return;
        quarter = reached;
        setAnnounced(progressWording(progress));
      },
    }).then((outcome) => {
      underWay.current = null;
      setArchive({ what, progress: null, outcome });
      setAnnounced(outcome.sentence);
    });
    return true;
  }

  return (
    <TrayContext value={begin}>
      {children}
      <p role="status" className="sr-only">
        {announced}
      </p>
      {archive ? (
        <section
          aria-label="Archive"
          data-screen-only
          className="fixed bottom-4 left-4 z-30 grid w-88 max-w-[calc(100vw-2rem)] animate-rise gap-2 rounded-lg border border-line-strong bg-overlay px-4 py-3 shadow-overlay"
        >
          <h2 className="font-medium text-base text-ink">{`Archive of ${archive.what}`}</h2>
          {archive.outcome ? (
            <Outcome outcome={archive.outcome} onClose={() => setArchive(null)} />
          ) : (
            <UnderWay progress={archive.progress} onCancel={() => underWay.current?.abort()} />
          )}
        </section>
      ) : null}
    </TrayContext>
  );
}

function UnderWay({ progress, onCancel }: { progress: Progress | null; onCancel: () => void }) {
  return (
    <>
      <progress
        aria-label="Candidates written"
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
        max={progress?.total || 1}
        value={progress?.done ?? 0}
      />
      <div className="flex items-center justify-between gap-3">
        <p className="text-ink-muted text-sm tabular-nums">{progressWording(progress)}</p>
        <Button size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}

function Outcome({ outcome, onClose }: { outcome: TakenArchive; onClose: () => void }) {
  return (
    <div className="flex items-end justify-between gap-3">
      <p className={`wrap-anywhere min-w-0 text-sm ${outcome.saved ? 'text-ink-muted' : 'text-danger-ink'}`}>
        {outcome.sentence}
      </p>
      <Button size="sm" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}

function progressWording(progress: Progress | null): string {
  if (!progress) return 'Waiting for the first candidate';
  const reached = `${progress.done} of ${count(progress.total, 'candidate')}`;
  return progress.done < progress.total ? reached : `${reached}; now the tables`;
}
