'use client';

import { Command } from 'cmdk';
import { ChevronsUpDown, Search } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type RefObject, useRef } from 'react';
import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { Signal } from '@/lib/domain/orientation/signal';
import { groupSignals, matchKeywords, signalKeywords } from './signal-groups';

type SignalPickerProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  signal: Signal | null;
  /** Id of the signal picked. */
  onPick: (id: string) => void;
  /** Takes the focus once a signal is picked. */
  focusAfterPick: RefObject<HTMLElement | null>;
};

const GROUPS = groupSignals(SIGNAL_CATALOGUE.signals, 'strategic');

/** All signals in a list that narrows while one types. */
export function SignalPicker({ open, onOpenChange, signal, onPick, focusAfterPick }: SignalPickerProps) {
  const picked = useRef(false);

  function pick(id: string) {
    picked.current = true;
    onPick(id);
    onOpenChange(false);
  }

  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger className="inline-flex h-8 min-w-0 flex-1 basis-60 items-center gap-2 rounded-md border border-line-strong/70 bg-surface px-2.5 text-base text-ink transition-colors hover:border-line-strong max-sm:h-11 max-sm:basis-full">
        {signal ? <OrientationGlyph orientation={signal.orientation} /> : null}
        <span className="min-w-0 flex-1 truncate text-left">
          {signal?.title ?? 'Choose the signal it shows'}
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Signals"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (!picked.current) return;
            picked.current = false;
            event.preventDefault();
            focusAfterPick.current?.focus();
          }}
          className="z-50 w-105 max-w-[calc(100vw-1rem)] animate-appear overflow-hidden rounded-lg border border-line bg-overlay shadow-overlay"
        >
          <Command
            label="Signals"
            loop
            filter={(_id, search, keywords) => matchKeywords(search, keywords ?? [])}
          >
            <div className="flex items-center gap-2.5 border-line border-b px-3">
              <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
              <Command.Input
                placeholder="Filter by a word, such as hiring"
                className="h-10 w-full bg-transparent text-base text-ink outline-none"
              />
            </div>
            <Command.List className="max-h-[min(20rem,45vh)] overflow-y-auto p-1.5">
              <Command.Empty className="px-3 py-6 text-center text-base text-ink-muted">
                No signal holds these words.
              </Command.Empty>
              {GROUPS.map((group) => (
                <Command.Group
                  key={group.heading}
                  heading={group.heading}
                  className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs"
                >
                  {group.signals.map((one) => (
                    <Command.Item
                      key={one.id}
                      value={one.id}
                      keywords={signalKeywords(one)}
                      onSelect={pick}
                      className="flex min-h-8 cursor-default select-none items-center gap-2 rounded-md px-2 py-1 text-base text-ink data-[selected=true]:bg-accent-soft max-sm:min-h-11"
                    >
                      <OrientationGlyph orientation={one.orientation} />
                      {one.title}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
