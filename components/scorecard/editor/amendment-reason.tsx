import { TextAreaField } from '@/components/ui/text-area-field';

type AmendmentReasonProps = { value: string; onChange: (value: string) => void; error?: string | null };

/** What an amendment asks for beside the changed card. */
export function AmendmentReason({ value, onChange, error }: AmendmentReasonProps) {
  return (
    <TextAreaField
      id="amendment-reason"
      label="Why this card changes"
      hint="Stays with the amendment, beside the card as it was. Whoever may read the card reads the reason."
      rows={3}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
      className="max-w-prose"
    />
  );
}
