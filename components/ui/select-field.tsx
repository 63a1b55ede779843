import { ChevronDown } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { cn } from './class-names';
import { CONTROL, descriptionOf, FieldFrame, type FieldText } from './field-frame';

export type SelectOption = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type SelectFieldProps = Omit<ComponentProps<'select'>, 'style' | 'children' | 'multiple'> &
  FieldText & {
    options: readonly SelectOption[];
    /** An empty first choice, such as "Choose a kit". */
    placeholder?: string;
  };

export function SelectField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  id,
  options,
  placeholder,
  ...rest
}: SelectFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame {...{ label, hint, error, optional, labelHidden, className }} id={fieldId}>
      <div className="relative">
        <select
          {...rest}
          {...descriptionOf(fieldId, { hint, error })}
          id={fieldId}
          className={cn(CONTROL, 'h-9 appearance-none truncate pr-8 pl-2.5 max-sm:h-11')}
        >
          {placeholder ? <option value="">{placeholder}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint"
        />
      </div>
    </FieldFrame>
  );
}
