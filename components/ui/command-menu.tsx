'use client';

import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Dialog as Primitive } from 'radix-ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { SCRIM } from './dialog';
import { Kbd } from './kbd';

export type CommandItem = {
  readonly id: string;
  readonly label: string;
  /** Small text at the right, such as where it lies. */
  readonly hint?: string;
  readonly href: string;
  /** Other words a person may type for it. */
  readonly keywords?: readonly string[];
};

export type CommandGroup = { readonly heading: string; readonly items: readonly CommandItem[] };

type CommandMenuProps = { groups: readonly CommandGroup[]; placeholder?: string };

/** A button that opens the palette, which Ctrl K or Cmd K opens too. */
export function CommandMenu({ groups, placeholder = 'Search or jump to' }: CommandMenuProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const onMac = useSyncExternalStore(neverChanges, isMac, () => false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.metaKey || event.ctrlKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      setOpen((shown) => !shown);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  function go(item: CommandItem) {
    setOpen(false);
    router.push(item.href);
  }

  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      <Primitive.Trigger className="inline-flex h-8 min-w-0 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-ink-muted text-sm transition-colors hover:border-line-strong max-sm:size-10 max-sm:justify-center max-sm:px-0">
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="truncate max-sm:sr-only sm:pr-6">{placeholder}</span>
        <span aria-hidden className="flex gap-0.5 max-sm:hidden">
          <Kbd>{onMac ? '⌘' : 'Ctrl'}</Kbd>
          <Kbd>K</Kbd>
        </span>
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Overlay className={SCRIM} />
        <Primitive.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[12vh] z-50 mx-auto max-w-150 animate-rise overflow-hidden rounded-lg border border-line bg-overlay shadow-overlay"
        >
          <Primitive.Title className="sr-only">{placeholder}</Primitive.Title>
          <Command label={placeholder} loop>
            <div className="flex items-center gap-2.5 border-line border-b px-4">
              <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
              <Command.Input
                placeholder={placeholder}
                className="h-12 w-full bg-transparent text-ink text-md outline-none"
              />
            </div>
            <Command.List className="max-h-[min(24rem,60vh)] overflow-y-auto p-1.5">
              <Command.Empty className="px-3 py-8 text-center text-base text-ink-muted">
                Nothing by that name.
              </Command.Empty>
              {groups.map((group) => (
                <Command.Group
                  key={group.heading}
                  heading={group.heading}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs"
                >
                  {group.items.map((item) => (
                    <Command.Item
                      key={item.id}
                      value={item.id}
                      keywords={[item.label, ...(item.keywords ?? [])]}
                      onSelect={() => go(item)}
                      className="flex h-9 cursor-default select-none items-center justify-between gap-4 rounded-md px-2.5 text-base text-ink data-[selected=true]:bg-accent-soft max-sm:h-11"
                    >
                      <span className="truncate">{item.label}</span>
                      {item.hint ? (
                        <span className="shrink-0 text-ink-muted text-sm">{item.hint}</span>
                      ) : null}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function neverChanges() {
  return () => {};
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
