import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from './class-names';

export type Crumb = { readonly label: string; readonly href: string };

type PageHeaderProps = {
  /** The pages above this one, outermost first. */
  breadcrumb?: readonly Crumb[];
  title: ReactNode;
  /** Beside the title: a badge or two. */
  mark?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

export function PageHeader({
  breadcrumb = [],
  title,
  mark,
  description,
  actions,
  className,
}: PageHeaderProps) {
  return (
    <header className={cn('mb-6 grid gap-2', className)}>
      {breadcrumb.length > 0 ? (
        <nav aria-label="Breadcrumb">
          <ol className="flex flex-wrap items-center gap-1 text-ink-muted text-sm">
            {breadcrumb.map((crumb) => (
              <li key={crumb.href} className="flex min-w-0 items-center gap-1">
                <Link
                  prefetch={false}
                  href={crumb.href}
                  className="max-w-60 truncate rounded-sm hover:text-ink hover:underline"
                >
                  {crumb.label}
                </Link>
                <ChevronRight aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 break-words font-semibold text-ink text-lg sm:text-xl">{title}</h1>
            {mark}
          </div>
          {description ? <div className="max-w-prose text-base text-ink-muted">{description}</div> : null}
        </div>
        {actions ? (
          <div data-screen-only className="flex flex-wrap items-center gap-2 sm:pt-0.5">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}
