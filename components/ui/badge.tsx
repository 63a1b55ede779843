import type { ReactNode } from 'react';
import { cn } from './class-names';

/** Status tones are for status alone; orientation tones for orientation alone. */
export type Tone = 'neutral' | 'accent' | 'strategic' | 'operational' | 'both' | 'ok' | 'warn' | 'danger';

const TONES: Record<Tone, string> = {
  neutral: 'border-line bg-surface-sunken text-ink-muted',
  accent: 'border-accent/25 bg-accent-soft text-accent-ink',
  strategic: 'border-strategic/30 bg-strategic-soft text-strategic-ink',
  operational: 'border-operational/30 bg-operational-soft text-operational-ink',
  both: 'border-both/30 bg-both-soft text-both-ink',
  ok: 'border-ok/30 bg-ok-soft text-ok-ink',
  warn: 'border-warn/30 bg-warn-soft text-warn-ink',
  danger: 'border-danger/30 bg-danger-soft text-danger-ink',
};

type BadgeProps = { tone?: Tone; icon?: ReactNode; className?: string; children: ReactNode };

export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span
      className={cn(
        'inline-flex h-5.5 max-w-full items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 font-medium text-xs',
        '[&_svg]:size-3.5 [&_svg]:shrink-0',
        TONES[tone],
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
