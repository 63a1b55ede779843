import type { ReactNode } from 'react';

/** Says how much a section holds, beside what can be done in it. */
export function SectionBar({ summary, children }: { summary: string; children?: ReactNode }) {
  return (
    <div className="mb-3 flex min-h-8 flex-wrap items-center justify-between gap-3">
      <p className="text-ink-muted text-sm">{summary}</p>
      {children ? <div data-screen-only>{children}</div> : null}
    </div>
  );
}
