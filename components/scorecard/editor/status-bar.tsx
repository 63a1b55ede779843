'use client';

import { Keyboard } from 'lucide-react';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { everyMinute } from '@/components/ui/every-minute';
import { IconButton } from '@/components/ui/icon-button';
import { LocalTime } from '@/components/ui/local-time';
import { type Status, StatusDot } from '@/components/ui/status-dot';
import { count } from '@/lib/panel-messages';
import type { SaveState } from './draft-keeper';

export type StatusBarProps = {
  state: SaveState;
  /** When the interview ended. */
  interviewedAt: string;
  progress: { readonly done: number; readonly total: number };
  /** Suggestions nobody has decided on, on the whole card. */
  open: number;
  onSubmit: () => void;
  submitting: boolean;
  submitLabel: string;
  onShowKeys: () => void;
};

/** Always in reach at the foot of the editor: whether the words are safe, how far the card is, and Submit. */
export function StatusBar({
  state,
  interviewedAt,
  progress,
  open,
  onSubmit,
  submitting,
  submitLabel,
  onShowKeys,
}: StatusBarProps) {
  return (
    <section
      aria-label="State of this card"
      data-screen-only
      className="sticky bottom-0 z-20 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)]"
    >
      <div className="flex items-center gap-x-5 gap-y-1 px-4 py-2.5 max-sm:flex-wrap sm:px-6">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-5 gap-y-1 text-sm max-sm:basis-full">
          <SaveWords state={state} />
          <InterviewEnd iso={interviewedAt} />
        </div>
        <Progress progress={progress} open={open} />
        <div className="ml-auto flex shrink-0 items-center gap-2">
          <span className="max-sm:hidden">
            <IconButton
              label="Keys"
              icon={<Keyboard aria-hidden />}
              aria-keyshortcuts="?"
              onClick={onShowKeys}
            />
          </span>
          <Button variant="primary" pending={submitting} onClick={onSubmit}>
            {submitLabel}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Every pause in typing saves, so only trouble and its end are spoken; the rest is there to be read. */
function SaveWords({ state }: { state: SaveState }) {
  const trouble = state.kind === 'offline' || state.kind === 'refused' || state.kind === 'conflict';
  const [hadTrouble, setHadTrouble] = useState(trouble);
  if (trouble && !hadTrouble) setHadTrouble(true);
  return (
    <span className="min-w-0">
      <SaveLine state={state} calm />
      <span role="status">
        <SaveLine state={state} calm={false} />
        {hadTrouble && state.kind === 'saved' ? <span className="sr-only">Saving works again.</span> : null}
      </span>
    </span>
  );
}

const DOTS: Readonly<Record<SaveState['kind'], Status>> = {
  saved: 'ok',
  saving: 'active',
  unsaved: 'idle',
  offline: 'warn',
  refused: 'danger',
  conflict: 'warn',
};

/** The words of a calm state, or of trouble; nothing when asked for the other of the two. */
function SaveLine({ state, calm }: { state: SaveState; calm: boolean }) {
  const words = calm ? calmWords(state) : troubleWords(state);
  if (words === null) return null;
  return <StatusDot status={DOTS[state.kind]}>{words}</StatusDot>;
}

function calmWords(state: SaveState): ReactNode {
  switch (state.kind) {
    case 'saved':
      return <SavedAt iso={state.at} />;
    case 'saving':
      return 'Saving';
    case 'unsaved':
      return 'Not saved yet';
    case 'offline':
    case 'refused':
    case 'conflict':
      return null;
  }
}

function troubleWords(state: SaveState): string | null {
  switch (state.kind) {
    case 'offline':
      return state.keptHere
        ? 'Server not reachable. Kept in this browser and sent when it is back.'
        : 'Server not reachable, and this browser keeps nothing. Leave this page open.';
    case 'refused':
      return state.sentence;
    case 'conflict':
      return 'Also saved elsewhere. Choose what to keep.';
    case 'saved':
    case 'saving':
    case 'unsaved':
      return null;
  }
}

/** The zone is the viewer's, which the server does not know: the time of day appears once the page runs. */
function SavedAt({ iso }: { iso: string }) {
  const today = useSyncExternalStore(everyMinute, currentDay, () => null);
  if (today === null) return 'Saved';
  const at = new Date(iso);
  const day = at.toDateString() === today ? {} : ({ day: 'numeric', month: 'short' } as const);
  const words = new Intl.DateTimeFormat('en-GB', { ...day, hour: '2-digit', minute: '2-digit' }).format(at);
  return (
    <span className="tabular-nums">
      Saved <time dateTime={iso}>{words}</time>
    </span>
  );
}

function InterviewEnd({ iso }: { iso: string }) {
  const past = useSyncExternalStore(
    everyMinute,
    () => Date.parse(iso) <= Date.now(),
    () => true,
  );
  return (
    <span className="text-ink-muted">
      Interview {past ? 'ended' : 'ends'} <LocalTime iso={iso} />
    </span>
  );
}

function Progress({ progress: { done, total }, open }: Pick<StatusBarProps, 'progress' | 'open'>) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-ink-muted text-sm tabular-nums max-sm:flex-1">
      <span>
        <span className="font-medium text-ink">{done}</span> of {total} parts done
      </span>
      {open > 0 ? (
        <span>
          <span aria-hidden className="max-sm:hidden">
            ·{' '}
          </span>
          {count(open, 'suggestion')} to decide
        </span>
      ) : null}
    </p>
  );
}

function currentDay(): string {
  return new Date().toDateString();
}
