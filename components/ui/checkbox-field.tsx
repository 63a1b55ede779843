import { Check } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { cn } from './class-names';
import { descriptionOf, FieldError, FieldHint, type FieldText } from './field-frame';

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'style' | 'type'> &
  Omit<FieldText, 'labelHidden' | 'optional'>;

export function CheckboxField({ label, hint, error, className, id, ...rest }: CheckboxFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <div className={cn('grid gap-1.5', className)}>
      <div className="grid grid-cols-[auto_1fr] items-start gap-x-2.5">
        <span className="relative mt-0.5 inline-flex size-4.5">
          <input
            {...rest}
            {...descriptionOf(fieldId, { hint, error })}
            id={fieldId}
            type="checkbox"
            className="peer size-full appearance-none rounded-sm border border-line-strong bg-surface transition-colors checked:border-accent checked:bg-accent disabled:opacity-50 aria-invalid:border-danger"
          />
          <Check
            aria-hidden
            strokeWidth={3}
            className="pointer-events-none absolute inset-0 m-auto size-3.5 text-on-accent opacity-0 peer-checked:opacity-100"
          />
        </span>
        <label htmlFor={fieldId} className="text-base text-ink">
          {label}
        </label>
        {hint ? (
          <div className="col-start-2">
            <FieldHint id={fieldId}>{hint}</FieldHint>
          </div>
        ) : null}
      </div>
      {error ? <FieldError id={fieldId}>{error}</FieldError> : null}
    </div>
  );
}
