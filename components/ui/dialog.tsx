'use client';

import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cn } from './class-names';

export const SCRIM = 'fixed inset-0 z-40 animate-appear bg-scrim';

type DialogProps = {
  /** The element that opens it; leave out when `open` is controlled. */
  trigger?: ReactNode;
  title: string;
  description?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  size?: 'sm' | 'md' | 'lg';
  /** What takes the focus on opening; otherwise the first that can. */
  initialFocus?: () => HTMLElement | null;
  /** Keys anywhere in the box. */
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode;
  children?: ReactNode;
};

const SIZES = { sm: 'sm:max-w-100', md: 'sm:max-w-130', lg: 'sm:max-w-190' } as const;

/** A sheet from the foot of the screen on a phone, a centred box elsewhere. */
export function Dialog({
  trigger,
  title,
  description,
  open,
  onOpenChange,
  size = 'md',
  initialFocus,
  onKeyDown,
  footer,
  children,
}: DialogProps) {
  const before = useRef<Element | null>(null);
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Primitive.Trigger asChild>{trigger}</Primitive.Trigger> : null}
      <Primitive.Portal>
        <Primitive.Overlay className={SCRIM} />
        <Primitive.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={(event) => {
            before.current = document.activeElement;
            const first = initialFocus?.();
            if (!first) return;
            event.preventDefault();
            first.focus();
          }}
          onKeyDown={onKeyDown}
          // The library gives the focus back to a trigger alone.
          onCloseAutoFocus={(event) => {
            if (trigger || !(before.current instanceof HTMLElement)) return;
            event.preventDefault();
            before.current.focus();
          }}
          className={cn(
            'fixed inset-x-0 bottom-0 z-50 flex max-h-[90dvh] animate-rise flex-col border border-line bg-overlay shadow-overlay',
            'rounded-t-lg sm:inset-x-4 sm:top-1/2 sm:bottom-auto sm:mx-auto sm:-translate-y-1/2 sm:rounded-lg',
            SIZES[size],
          )}
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
            <div className="grid gap-1">
              <Primitive.Title className="font-semibold text-ink text-md">{title}</Primitive.Title>
              {description ? (
                <Primitive.Description className="text-base text-ink-muted">
                  {description}
                </Primitive.Description>
              ) : null}
            </div>
            <Primitive.Close
              aria-label="Close"
              className="-mt-1 -mr-2 inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface-sunken hover:text-ink max-sm:size-10"
            >
              <X aria-hidden className="size-4" />
            </Primitive.Close>
          </header>
          {children ? <div className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">{children}</div> : null}
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">
              {footer}
            </footer>
          ) : null}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
