import { type ComponentProps, useId } from 'react';
import { descriptionOf, FieldFrame, type FieldText } from './field-frame';
import { NativeSelect } from './native-select';

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
      <NativeSelect {...rest} {...descriptionOf(fieldId, { hint, error })} id={fieldId}>
        {placeholder ? <option value="">{placeholder}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </FieldFrame>
  );
}
