import type { ReactNode } from 'react';

/** A part of the advice that opens when asked for. */
export function AdviceFold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-line border-t pt-3">
      <summary className="cursor-pointer rounded-sm font-medium text-ink text-sm">{title}</summary>
      <div className="grid gap-2.5 pt-2">{children}</div>
    </details>
  );
}
