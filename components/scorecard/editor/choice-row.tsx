import { cn } from '@/components/ui/class-names';

export type RowChoice = {
  readonly value: string;
  readonly label: string /** Said instead of the label. */;
  readonly spoken?: string;
};

type ChoiceRowProps = {
  name: string;
  choices: readonly RowChoice[];
  value: string | null;
  onChoose: (value: string) => void;
  /** The choice under the pointer or holding the focus; null when neither. */
  onPoint?: (value: string | null) => void;
  invalid?: boolean;
};

/** One choice on one line, two columns on a phone. Native radio buttons beneath, so arrow keys work alone. */
export function ChoiceRow({ name, choices, value, onChoose, onPoint, invalid = false }: ChoiceRowProps) {
  return (
    <div className="grid grid-cols-4 gap-1.5 sm:flex sm:flex-wrap">
      {choices.map((choice) => (
        <label
          key={choice.value}
          onPointerEnter={() => onPoint?.(choice.value)}
          onPointerLeave={() => onPoint?.(null)}
          className={cn(
            'relative inline-flex h-9 items-center justify-center rounded-md border bg-surface px-4 font-medium text-ink text-sm tabular-nums transition-colors max-sm:h-11 max-sm:px-2 max-sm:text-base',
            'hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink',
            choice.label.length > 2 ? 'max-sm:col-span-2 max-sm:last:odd:col-span-4' : 'sm:min-w-12',
            invalid ? 'border-danger' : 'border-line-strong/60',
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            aria-label={choice.spoken}
            onChange={() => onChoose(choice.value)}
            onFocus={() => onPoint?.(choice.value)}
            onBlur={() => onPoint?.(null)}
            className="choice-input absolute inset-0 size-full cursor-pointer appearance-none rounded-md focus-visible:outline-none"
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
