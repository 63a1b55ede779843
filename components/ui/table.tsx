import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';
import { ScrollRegion } from './scroll-region';

type TableProps = {
  /** Names the table; shown to screen readers only unless `captionShown`. */
  caption: string;
  captionShown?: boolean;
  className?: string;
  children: ReactNode;
};

/** A table in its own sideways scroll. The region takes focus, so that arrow keys scroll it on a narrow screen. */
export function Table({ caption, captionShown = false, className, children }: TableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className={cn('w-full border-collapse text-left text-base', className)}>
        <caption
          className={captionShown ? 'px-4 py-2 text-left font-medium text-ink-muted text-sm' : 'sr-only'}
        >
          {caption}
        </caption>
        {children}
      </table>
    </ScrollRegion>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="border-line border-b bg-surface-sunken/60">
      <tr>{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="divide-y divide-line">{children}</tbody>;
}

export function TableRow({ className, ...rest }: Omit<ComponentProps<'tr'>, 'style'>) {
  return <tr {...rest} className={cn('transition-colors hover:bg-surface-sunken/60', className)} />;
}

type Alignment = { numeric?: boolean };

type TableHeaderProps = Omit<ComponentProps<'th'>, 'style'> & Alignment;

/** A column's heading, or a row's with `scope="row"`. */
export function TableHeader({ numeric, scope = 'col', className, ...rest }: TableHeaderProps) {
  return (
    <th
      {...rest}
      scope={scope}
      className={cn(
        'px-4 text-left font-medium',
        scope === 'col' ? 'h-9 whitespace-nowrap text-ink-muted text-xs' : 'min-w-44 py-2.5 text-ink',
        numeric && 'text-right',
        className,
      )}
    />
  );
}

type SortHeaderProps = Alignment & {
  /** How the column is sorted now; null when it is not. */
  sorted: 'ascending' | 'descending' | null;
  /** A link or a button that changes the order; its text is the column's name. */
  children: ReactNode;
  className?: string;
};

export function TableSortHeader({ sorted, numeric, children, className }: SortHeaderProps) {
  const Arrow = sorted === 'ascending' ? ArrowUp : sorted === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <th
      scope="col"
      aria-sort={sorted ?? 'none'}
      className={cn(
        'h-9 whitespace-nowrap px-4 text-left font-medium text-ink-muted text-xs',
        numeric && 'text-right',
        className,
      )}
    >
      <span className="inline-flex items-center gap-1 hover:text-ink">
        {children}
        <Arrow aria-hidden className={cn('size-3.5', sorted ? 'text-ink' : 'text-ink-faint')} />
      </span>
    </th>
  );
}

export function TableCell({ numeric, className, ...rest }: Omit<ComponentProps<'td'>, 'style'> & Alignment) {
  return (
    <td
      {...rest}
      className={cn('px-4 py-2.5 align-middle tabular-nums', numeric && 'text-right', className)}
    />
  );
}
