import { type ComponentProps, useId } from 'react';
import { cn } from './class-names';
import { CONTROL, descriptionOf, FieldFrame, type FieldText } from './field-frame';

type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'style'> & FieldText;

export function TextAreaField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  id,
  rows = 4,
  ...rest
}: TextAreaFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame {...{ label, hint, error, optional, labelHidden, className }} id={fieldId}>
      <textarea
        {...rest}
        {...descriptionOf(fieldId, { hint, error })}
        id={fieldId}
        rows={rows}
        className={cn(CONTROL, 'field-sizing-content min-h-20 resize-y px-2.5 py-2')}
      />
    </FieldFrame>
  );
}
