'use client';

import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { cn } from './class-names';

type FormErrorProps = {
  /** What failed and what to do, one sentence; null shows nothing. */
  message: string | null | undefined;
  /** Fields to put right, each a jump to its control. */
  fields?: readonly { readonly id: string; readonly message: string }[];
  /** Changes with every attempt, so that the same sentence takes focus again. */
  attempt?: unknown;
  className?: string;
};

/** Summary above a form. Takes focus when it appears, so nobody searches for what went wrong. */
export function FormError({ message, fields = [], attempt, className }: FormErrorProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated attempt has to take the focus again
  useEffect(() => {
    if (message) box.current?.focus();
  }, [message, attempt]);
  if (!message) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className={cn(
        'flex gap-2.5 rounded-md border border-danger/40 bg-danger-soft px-3 py-2.5 text-base text-ink',
        className,
      )}
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4.5 shrink-0 text-danger-ink" />
      <div className="grid gap-1">
        <p className="font-medium">{message}</p>
        {fields.length > 0 ? (
          <ul className="grid gap-0.5 text-sm">
            {fields.map((field) => (
              <li key={field.id}>
                <a href={`#${field.id}`} className="underline underline-offset-2">
                  {field.message}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
