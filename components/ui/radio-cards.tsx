import { type ChangeEventHandler, type ReactNode, useId } from 'react';
import { cn } from './class-names';
import { descriptionOf, FieldError, FieldHint } from './field-frame';

export type RadioCard = {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
};

type RadioCardsProps = {
  legend: string;
  legendHidden?: boolean;
  name: string;
  options: readonly RadioCard[];
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  required?: boolean;
  value?: string;
  defaultValue?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  columns?: 1 | 2 | 3 | 4 | 5;
  className?: string;
};

const COLUMNS = {
  1: 'grid-cols-1',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-3',
  4: 'sm:grid-cols-2 lg:grid-cols-4',
  5: 'sm:grid-cols-2 lg:grid-cols-5',
} as const;

/** One choice among few, each with room for a sentence. Native radio buttons: arrow keys and form data work alone. */
export function RadioCards({
  legend,
  legendHidden,
  name,
  options,
  hint,
  error,
  optional,
  required,
  value,
  defaultValue,
  onChange,
  columns = 1,
  className,
}: RadioCardsProps) {
  const id = useId();
  return (
    <fieldset {...descriptionOf(id, { hint, error })} className={cn('grid min-w-0 gap-1.5', className)}>
      <legend className={cn('mb-0.5 font-medium text-ink text-sm', legendHidden && 'sr-only')}>
        {legend}
        {optional ? <span className="font-normal text-ink-faint"> (optional)</span> : null}
      </legend>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      <div className={cn('grid gap-2', COLUMNS[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cn(
              'relative flex gap-2.5 rounded-md border bg-surface px-3 py-2.5 transition-colors',
              'hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-disabled:opacity-50',
              error ? 'border-danger' : 'border-line-strong/60',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              required={required}
              onChange={onChange}
              {...(value === undefined
                ? { defaultChecked: defaultValue === option.value }
                : { checked: value === option.value })}
              className="choice-input peer mt-0.5 size-4.5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface checked:border-[5px] checked:border-accent focus-visible:outline-none"
            />
            <span className="grid min-w-0 content-start gap-0.5">
              <span className="flex items-center gap-2 font-medium text-base text-ink [&_svg]:size-4">
                {option.icon}
                {option.label}
              </span>
              {option.hint ? <span className="text-ink-muted text-sm">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </fieldset>
  );
}
