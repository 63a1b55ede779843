import { Check } from 'lucide-react';
import type { ComponentProps } from 'react';

type CheckboxProps = Omit<ComponentProps<'input'>, 'style' | 'className' | 'type' | 'aria-label'> & {
  'aria-label': string;
};

/** The box alone, for rows, with room around it to press; `CheckboxField` brings a written label. */
export function Checkbox(props: CheckboxProps) {
  return (
    <label className="-m-2 inline-flex p-2 align-middle max-sm:-m-3 max-sm:p-3">
      <span className="relative inline-flex size-4.5">
        <input
          {...props}
          type="checkbox"
          className="peer size-full appearance-none rounded-sm border border-line-strong bg-surface transition-colors checked:border-accent checked:bg-accent disabled:opacity-50"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute inset-0 m-auto size-3.5 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
    </label>
  );
}
