import { CheckboxField } from '@/components/ui/checkbox-field';

/** Who stays unnamed in what leaves Bearing; fields `candidate` and `panelists`. */
export function AnonymityFields({ candidates }: { candidates: 'one' | 'several' }) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2 font-medium text-ink text-sm">Who stays unnamed</legend>
      <CheckboxField
        name="candidate"
        label={candidates === 'one' ? 'The candidate' : 'The candidates'}
        hint="“Candidate A” in place of the name, in notes too; title and company are left out. Nicknames and descriptions stay: read it before it leaves your hands."
      />
      <CheckboxField
        name="panelists"
        label="The panelists"
        hint="“Panelist 1” in place of each name, in notes too; e-mail addresses are left out."
      />
    </fieldset>
  );
}
