import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './class-names';
import { CONTROL } from './field-frame';

type NativeSelectProps = Omit<ComponentProps<'select'>, 'style' | 'className' | 'multiple'>;

/** The browser's own select in our look, without a label; `SelectField` brings one. */
export function NativeSelect({ children, ...rest }: NativeSelectProps) {
  return (
    <div className="relative">
      <select {...rest} className={cn(CONTROL, 'h-9 appearance-none truncate pr-8 pl-2.5 max-sm:h-11')}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint"
      />
    </div>
  );
}
