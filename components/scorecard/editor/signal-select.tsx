import { ChevronDown } from 'lucide-react';
import { type Ref, useId } from 'react';
import { cn } from '@/components/ui/class-names';
import { CONTROL, FieldFrame } from '@/components/ui/field-frame';
import { SIGNAL_CATALOGUE } from '@/lib/domain/orientation/catalogue';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import { groupSignals } from './signal-groups';

type SignalSelectProps = {
  label: string;
  /** Id of a signal. */
  value: string;
  onChange: (signal: string) => void;
  /** The side listed first. */
  first: Orientation;
  ref?: Ref<HTMLSelectElement>;
};

/** Every signal of the catalogue in a native select, under its orientation and facet. */
export function SignalSelect({ label, value, onChange, first, ref }: SignalSelectProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <div className="relative">
        <select
          ref={ref}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={cn(CONTROL, 'h-9 appearance-none truncate pr-8 pl-2.5 max-sm:h-11')}
        >
          {groupSignals(SIGNAL_CATALOGUE.signals, first).map((group) => (
            <optgroup key={group.heading} label={group.heading}>
              {group.signals.map((signal) => (
                <option key={signal.id} value={signal.id}>
                  {signal.title}
                </option>
              ))}
            </optgroup>
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
