import type { ReactNode } from 'react';

/** A step of the method; `id` is what the contents and other pages point to. */
export function MethodSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 print:block print:space-y-3"
    >
      <h2 id={id} className="scroll-mt-16 font-semibold text-ink text-md">
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Prose({ children }: { children: ReactNode }) {
  return <p className="max-w-prose text-base text-ink">{children}</p>;
}

export function Points({ children }: { children: ReactNode }) {
  return (
    <ul className="grid max-w-prose list-disc gap-1.5 pl-4.5 text-base text-ink marker:text-ink-faint">
      {children}
    </ul>
  );
}

/** Lines of arithmetic; long ones wrap rather than scroll. */
export function Formula({ children }: { children: readonly string[] | string }) {
  const lines = typeof children === 'string' ? [children] : children;
  return (
    <p className="grid max-w-prose gap-1 rounded-md bg-surface-sunken px-3 py-2 font-mono text-ink text-sm">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}

/** Why a figure is what it is, beneath the step that uses it. */
export function Because({ children }: { children: ReactNode }) {
  return <p className="max-w-prose text-ink-muted text-sm">{children}</p>;
}
