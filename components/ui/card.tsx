import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';

/** A bordered surface. `flush` leaves the padding to the content, for tables and lists. */
export function Card({
  flush = false,
  className,
  ...rest
}: Omit<ComponentProps<'section'>, 'style'> & { flush?: boolean }) {
  return (
    <section
      {...rest}
      className={cn(
        'min-w-0 rounded-lg border border-line bg-surface',
        flush ? 'overflow-hidden' : 'p-4 sm:p-5',
        className,
      )}
    />
  );
}

type CardHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Heading level in the page's outline. */
  level?: 2 | 3;
  /** Id of the heading, for `aria-labelledby` on the card. */
  id?: string;
  className?: string;
};

export function CardHeader({ title, description, actions, level = 2, id, className }: CardHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div
      data-heading
      className={cn('mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-2', className)}
    >
      <div className="grid min-w-0 gap-0.5">
        <Heading id={id} className="font-semibold text-ink text-md">
          {title}
        </Heading>
        {description ? <p className="max-w-prose text-ink-muted text-sm">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  );
}
