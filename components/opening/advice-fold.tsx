import type { ReactNode } from 'react';

/** A part of the advice that opens when asked for. */
type AdviceFoldProps = { title: string /** Whether it begins open. */; open?: boolean; children: ReactNode };

export function AdviceFold({ title, open, children }: AdviceFoldProps) {
  return (
    <details open={open} className="border-line border-t pt-3">
      <summary className="cursor-pointer rounded-sm font-medium text-ink text-sm">{title}</summary>
      <div className="grid gap-2.5 pt-2">{children}</div>
    </details>
  );
}
