'use client';

import { Ellipsis } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';

type DropdownMenuProps = {
  /** One button. */
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  children: ReactNode;
};

export function DropdownMenu({ trigger, align = 'end', children }: DropdownMenuProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 animate-appear overflow-y-auto rounded-lg border border-line bg-overlay p-1 shadow-overlay"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

type MenuButtonProps = Omit<ComponentProps<'button'>, 'children' | 'className' | 'style'> & {
  /** Spoken name: which row's menu this is. */
  label: string;
};

/** Three dots: the trigger of a row's menu. */
export function MenuButton({ label, ...rest }: MenuButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      className="inline-flex size-8 items-center justify-center rounded-md text-ink-muted hover:bg-surface-sunken hover:text-ink max-sm:size-10"
    >
      <Ellipsis aria-hidden className="size-4" />
    </button>
  );
}

type DropdownItemProps = {
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  onSelect?: (event: Event) => void;
  /** Gives the item to the one child, usually a link. */
  asChild?: boolean;
  children: ReactNode;
};

export function DropdownItem({ icon, danger, disabled, onSelect, asChild, children }: DropdownItemProps) {
  const className = cn(
    'flex h-8 cursor-default select-none items-center gap-2 rounded-md px-2 text-base outline-none max-sm:h-10',
    'data-highlighted:bg-surface-sunken data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:text-ink-faint',
    danger ? 'text-danger-ink [&_svg]:text-danger-ink' : 'text-ink',
  );
  if (asChild) {
    return (
      <Primitive.Item asChild disabled={disabled} onSelect={onSelect} className={className}>
        {children}
      </Primitive.Item>
    );
  }
  return (
    <Primitive.Item disabled={disabled} onSelect={onSelect} className={className}>
      {icon}
      {children}
    </Primitive.Item>
  );
}

export function DropdownLabel({ children }: { children: ReactNode }) {
  return (
    <Primitive.Label className="px-2 pt-1.5 pb-1 font-medium text-ink-faint text-xs">
      {children}
    </Primitive.Label>
  );
}

export function DropdownSeparator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line" />;
}
