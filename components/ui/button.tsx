import { LoaderCircle } from 'lucide-react';
import { Slot, Slottable } from 'radix-ui/slot';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-surface-sunken',
  ghost: 'border-transparent text-ink-muted hover:bg-surface-sunken hover:text-ink',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-hover',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'h-7 gap-1.5 px-2.5 text-sm max-sm:h-9',
  md: 'h-8 gap-2 px-3 text-sm max-sm:h-10 max-sm:text-base',
  lg: 'h-10 gap-2 px-4 text-base',
};

type ButtonProps = Omit<ComponentProps<'button'>, 'style'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Keeps the label and the focus, shows a spinner and takes no further press. */
  pending?: boolean;
  /** Gives the look to the one child, usually a link. */
  asChild?: boolean;
  icon?: ReactNode;
};

export function Button({
  variant = 'secondary',
  size = 'md',
  pending = false,
  asChild = false,
  icon,
  className,
  children,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const classes = cn(
    'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md border font-medium',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-busy:cursor-progress aria-busy:opacity-75',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    VARIANTS[variant],
    SIZES[size],
    className,
  );
  const shownIcon = pending ? <LoaderCircle aria-hidden className="animate-spin" /> : icon;
  if (asChild) {
    return (
      <Slot data-control className={classes} onClick={onClick} {...rest}>
        {shownIcon}
        <Slottable>{children}</Slottable>
      </Slot>
    );
  }
  // `disabled` would drop the focus; a plain button in place of a submit button sends nothing either.
  return (
    <button
      {...rest}
      type={pending ? 'button' : type}
      onClick={pending ? undefined : onClick}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      className={classes}
    >
      {shownIcon}
      {children}
    </button>
  );
}
