import { TextField } from '@/components/ui/text-field';

type DurationFieldProps = { initial?: number; error?: string };

export function DurationField({ initial = 60, error }: DurationFieldProps) {
  return (
    <TextField
      name="durationMinutes"
      type="number"
      label="Length in minutes"
      hint="From 5 to 480."
      min={5}
      max={480}
      step={5}
      defaultValue={initial}
      error={error}
    />
  );
}
