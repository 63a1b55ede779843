import { toOptions } from '@/components/form/to-options';
import { RadioCards } from '@/components/ui/radio-cards';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import type { RoleNeed, Stage } from '@/lib/domain/role-need/role-need';
import { LEADER_LABELS, SOUGHT_LABELS, STAGE_LABELS } from './need-wording';

type NeedFieldsProps = {
  errors: Readonly<Record<string, string>>;
  initial?: RoleNeed;
};

const STAGE_HINTS: Readonly<Record<Stage, string>> = {
  pre_product_market_fit: 'Still looking for what sells.',
  growth: 'It sells; product and team are growing.',
  enterprise: 'Hundreds of engineers.',
};

export function NeedFields({ errors, initial }: NeedFieldsProps) {
  return (
    <>
      <RadioCards
        legend="Stage of the company"
        name="stage"
        columns={3}
        options={toOptions(STAGE_LABELS).map((option) => ({ ...option, hint: STAGE_HINTS[option.value] }))}
        defaultValue={initial?.stage}
        error={errors.stage}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="engineersNow"
          label="Engineers today"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={initial?.engineersNow}
          error={errors.engineersNow}
        />
        <TextField
          name="engineersInAYear"
          label="Engineers in a year"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={initial?.engineersInAYear}
          error={errors.engineersInAYear}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="technologyLeader"
          label="Who leads technology now"
          placeholder="Choose"
          options={toOptions(LEADER_LABELS)}
          defaultValue={initial?.technologyLeader ?? ''}
          error={errors.technologyLeader}
        />
        <SelectField
          name="sought"
          label="Role you are hiring for"
          placeholder="Choose"
          options={toOptions(SOUGHT_LABELS)}
          defaultValue={initial?.sought ?? ''}
          error={errors.sought}
        />
      </div>
      <TextAreaField
        name="because"
        label="Because"
        hint="What goes wrong, or is missing, without this person? The panel reads it on the opening’s page."
        defaultValue={initial?.because}
        maxLength={2000}
        rows={4}
        error={errors.because}
      />
    </>
  );
}
