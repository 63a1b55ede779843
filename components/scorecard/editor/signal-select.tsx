import { type Ref, useId } from 'react';
import { FieldFrame } from '@/components/ui/field-frame';
import { NativeSelect } from '@/components/ui/native-select';
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
      <NativeSelect ref={ref} id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groupSignals(SIGNAL_CATALOGUE.signals, first).map((group) => (
          <optgroup key={group.heading} label={group.heading}>
            {group.signals.map((signal) => (
              <option key={signal.id} value={signal.id}>
                {signal.title}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </FieldFrame>
  );
}
