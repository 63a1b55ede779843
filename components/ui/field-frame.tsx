import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './class-names';

/** What every field takes beside its own control's attributes. */
export type FieldText = {
  label: string;
  /** Sentence under the label. */
  hint?: ReactNode;
  /** Sentence beside the field; its presence marks the field invalid. */
  error?: string | null;
  /** Says "optional" after the label. */
  optional?: boolean;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
};

/** Attributes that tie a control to its hint and error. */
export function descriptionOf(id: string, field: Pick<FieldText, 'hint' | 'error'>) {
  const ids = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': field.error ? true : undefined } as const;
}

export const CONTROL =
  'w-full rounded-md border border-line-strong/70 bg-surface text-base text-ink transition-colors hover:border-line-strong ' +
  'focus-visible:border-accent focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-surface-sunken ' +
  'disabled:text-ink-faint [&[readonly]]:bg-surface-sunken aria-invalid:border-danger';

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="text-ink-faint text-sm">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-danger-ink text-sm">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

type FieldFrameProps = FieldText & { id: string; className?: string; children: ReactNode };

export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  children,
}: FieldFrameProps) {
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <div className={cn('grid gap-0.5', labelHidden && 'sr-only')}>
        <label htmlFor={id} className="w-fit font-medium text-ink text-sm">
          {label}
          {optional ? <span className="font-normal text-ink-faint"> (optional)</span> : null}
        </label>
        {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      </div>
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
