import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';

type OpeningFactFieldsProps = {
  errors: Readonly<Record<string, string>>;
  initial?: { readonly title: string; readonly company: string; readonly context: string };
};

export function OpeningFactFields({ errors, initial }: OpeningFactFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="How the team will speak of this hire."
        defaultValue={initial?.title}
        maxLength={120}
        required
        error={errors.title}
      />
      <TextField
        name="company"
        label="Company"
        defaultValue={initial?.company}
        maxLength={120}
        autoComplete="organization"
        required
        error={errors.company}
      />
      <TextAreaField
        name="context"
        label="About the company"
        optional
        hint="What it makes, for whom, and what presses now. The panel reads this before an interview."
        defaultValue={initial?.context}
        maxLength={2000}
        rows={4}
        error={errors.context}
      />
    </>
  );
}
