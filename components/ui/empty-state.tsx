import type { ReactNode } from 'react';
import { cn } from './class-names';

type EmptyStateProps = {
  icon: ReactNode;
  title: string;
  /** What this place is for, one or two sentences. */
  children: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  level?: 1 | 2 | 3;
  className?: string;
};

export function EmptyState({ icon, title, children, action, level = 2, className }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cn('grid justify-items-center gap-1 px-6 py-12 text-center', className)}>
      <span
        aria-hidden
        className="mb-2 inline-flex size-10 items-center justify-center rounded-lg border border-line bg-surface text-ink-faint [&_svg]:size-5"
      >
        {icon}
      </span>
      <Heading className="font-semibold text-ink text-md">{title}</Heading>
      <div className="max-w-[52ch] text-balance text-base text-ink-muted">{children}</div>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
