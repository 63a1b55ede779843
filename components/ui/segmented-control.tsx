import { type ChangeEventHandler, type ReactNode, useId } from 'react';
import { cn } from './class-names';
import { descriptionOf, FieldError, FieldHint } from './field-frame';

export type Segment = {
  readonly value: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Shows the icon alone and speaks the label. */
  readonly iconOnly?: boolean;
};

type SegmentedControlProps = {
  legend: string;
  legendHidden?: boolean;
  name: string;
  segments: readonly Segment[];
  hint?: ReactNode;
  error?: string | null;
  value?: string;
  defaultValue?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  disabled?: boolean;
  className?: string;
};

/** A short choice on one line. Native radio buttons beneath, so arrow keys and form data work alone. */
export function SegmentedControl({
  legend,
  legendHidden = false,
  name,
  segments,
  hint,
  error,
  value,
  defaultValue,
  onChange,
  disabled,
  className,
}: SegmentedControlProps) {
  const id = useId();
  return (
    <fieldset
      {...descriptionOf(id, { hint, error })}
      disabled={disabled}
      className={cn('grid min-w-0 justify-items-start gap-1.5', className)}
    >
      <legend className={cn('mb-0.5 font-medium text-ink text-sm', legendHidden && 'sr-only')}>
        {legend}
      </legend>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      <div
        className={cn(
          'inline-flex max-w-full flex-wrap gap-0.5 rounded-md border bg-surface-sunken p-0.5',
          error ? 'border-danger' : 'border-line',
        )}
      >
        {segments.map((segment) => (
          <label
            key={segment.value}
            title={segment.iconOnly ? segment.label : undefined}
            className={cn(
              'relative inline-flex h-7 items-center gap-1.5 rounded-sm border border-transparent font-medium text-ink-muted text-sm transition-colors max-sm:h-9',
              'hover:text-ink has-checked:border-line-strong/50 has-checked:bg-surface has-checked:text-ink has-disabled:opacity-60 [&_svg]:size-4',
              segment.iconOnly ? 'px-1.5 max-sm:px-2.5' : 'px-2.5',
            )}
          >
            <input
              type="radio"
              name={name}
              value={segment.value}
              onChange={onChange}
              {...(value === undefined
                ? { defaultChecked: defaultValue === segment.value }
                : { checked: value === segment.value })}
              className="choice-input absolute inset-0 size-full cursor-pointer appearance-none rounded-sm focus-visible:outline-none"
            />
            {segment.icon}
            <span className={segment.iconOnly ? 'sr-only' : undefined}>{segment.label}</span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </fieldset>
  );
}
