import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './class-names';
import { CONTROL, descriptionOf, FieldFrame, type FieldText } from './field-frame';

type TextFieldProps = Omit<ComponentProps<'input'>, 'style'> & FieldText & { trailing?: ReactNode };

export function TextField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  trailing,
  className,
  id,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame {...{ label, hint, error, optional, labelHidden, className }} id={fieldId}>
      <div className="flex items-center gap-2">
        <input
          type="text"
          {...rest}
          {...descriptionOf(fieldId, { hint, error })}
          id={fieldId}
          className={cn(CONTROL, 'h-9 px-2.5 max-sm:h-11')}
        />
        {trailing}
      </div>
    </FieldFrame>
  );
}
