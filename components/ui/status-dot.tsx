import type { ReactNode } from 'react';
import { cn } from './class-names';

export type Status = 'idle' | 'active' | 'ok' | 'warn' | 'danger';

const COLOURS: Record<Status, string> = {
  idle: 'text-ink-faint',
  active: 'text-accent',
  ok: 'text-ok',
  warn: 'text-warn',
  danger: 'text-danger',
};

/** Each status has its own shape, so that it survives print and colour blindness. */
function shape(status: Status) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 } as const;
  switch (status) {
    case 'idle':
      return <circle cx="6" cy="6" r="4" {...line} strokeDasharray="2.1 2.1" />;
    case 'active':
      return (
        <>
          <circle cx="6" cy="6" r="4" {...line} />
          <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" />
        </>
      );
    case 'ok':
      return (
        <>
          <circle cx="6" cy="6" r="5" fill="currentColor" />
          <path d="m3.8 6.2 1.5 1.5 2.9-3.2" className="fill-none stroke-surface" strokeWidth="1.4" />
        </>
      );
    case 'warn':
      return <path d="M6 1 11.2 10.5H.8z" fill="currentColor" strokeLinejoin="round" />;
    case 'danger':
      return <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="currentColor" />;
  }
}

export function StatusDot({ status, children }: { status: Status; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 text-ink text-sm">
      <svg aria-hidden="true" viewBox="0 0 12 12" className={cn('size-3 shrink-0', COLOURS[status])}>
        {shape(status)}
      </svg>
      {children}
    </span>
  );
}
