'use client';

import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';
import { Tooltip } from './tooltip';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'style'> & {
  /** Spoken name and tooltip. */
  label: string;
  icon: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  size?: 'sm' | 'md';
};

export function IconButton({
  label,
  icon,
  side,
  size = 'md',
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} side={side}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        className={cn(
          'inline-flex shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors',
          'hover:bg-surface-sunken hover:text-ink disabled:cursor-not-allowed disabled:opacity-50',
          'aria-pressed:bg-accent-soft aria-pressed:text-accent-ink data-[state=open]:bg-surface-sunken',
          '[&_svg]:size-4',
          size === 'sm' ? 'size-7 max-sm:size-9' : 'size-8 max-sm:size-10',
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
