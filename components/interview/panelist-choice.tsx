import { useId } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { descriptionOf, FieldError, FieldHint } from '@/components/ui/field-frame';

type PanelistChoiceProps = {
  people: readonly { readonly personId: string; readonly name: string; readonly hint: string }[];
  error?: string;
};

/** One or several of the team; each gets a card of their own. */
export function PanelistChoice({ people, error }: PanelistChoiceProps) {
  const id = useId();
  const hint = 'Each writes a card of their own. Who is missing here joins through the team.';
  return (
    <fieldset {...descriptionOf(id, { hint, error })} className="grid min-w-0 gap-1.5">
      <legend className="mb-0.5 font-medium text-ink text-sm">Panelists</legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <div className="grid gap-x-6 gap-y-2.5 rounded-md border border-line p-3 sm:grid-cols-2">
        {people.map((person) => (
          <CheckboxField
            key={person.personId}
            name="panelists"
            value={person.personId}
            label={person.name}
            hint={person.hint}
          />
        ))}
      </div>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </fieldset>
  );
}
