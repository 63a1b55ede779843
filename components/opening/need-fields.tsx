import { toOptions } from '@/components/form/to-options';
import { RadioCards } from '@/components/ui/radio-cards';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { CTO_CONDITIONS, VP_CONDITIONS } from '@/lib/domain/role-need/conditions';
import type { RoleNeed, Stage } from '@/lib/domain/role-need/role-need';
import { A1_CTO_FIRST, A1_VP_FIRST, A2_REPORTING, A2_STARTUP } from '@/lib/domain/role-need/sources';
import { LEADER_LABELS, REPORTING_LABELS, SOUGHT_LABELS, STAGE_LABELS } from '@/lib/role-need-messages';
import { ConditionFields } from './condition-fields';
import { NeedStep } from './need-step';

type NeedFieldsProps = {
  errors: Readonly<Record<string, string>>;
  initial?: RoleNeed;
};

const STAGE_HINTS: Readonly<Record<Stage, string>> = {
  pre_product_market_fit: 'Still looking for what sells.',
  growth: 'It sells; product and team are growing.',
  enterprise: 'Hundreds of engineers.',
};

/** The intake, from the company to the hire. */
export function NeedFields({ errors, initial }: NeedFieldsProps) {
  return (
    <>
      <NeedStep title="The company">
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
      </NeedStep>
      <NeedStep title="Who is there already" sources={[A2_STARTUP, A2_REPORTING]}>
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
            name="reportingLine"
            label="Reporting line you plan for two leaders"
            options={toOptions(REPORTING_LABELS)}
            defaultValue={initial?.reportingLine ?? 'undecided'}
            error={errors.reportingLine}
          />
        </div>
        <ConditionFields conditions={['leaderMostlyManages']} errors={errors} initial={initial} />
      </NeedStep>
      <NeedStep title="Is direction the larger risk?" sources={[A1_CTO_FIRST]}>
        <ConditionFields conditions={CTO_CONDITIONS} errors={errors} initial={initial} />
      </NeedStep>
      <NeedStep title="Is execution the larger risk?" sources={[A1_VP_FIRST]}>
        <ConditionFields conditions={VP_CONDITIONS} errors={errors} initial={initial} />
      </NeedStep>
      <NeedStep title="The role">
        <SelectField
          name="sought"
          label="Role you are hiring for"
          placeholder="Choose"
          options={toOptions(SOUGHT_LABELS)}
          defaultValue={initial?.sought ?? ''}
          error={errors.sought}
        />
        <TextAreaField
          name="because"
          label="Because"
          hint="What goes wrong, or is missing, without this person? The panel reads it on the opening’s page."
          defaultValue={initial?.because}
          maxLength={2000}
          rows={4}
          error={errors.because}
        />
      </NeedStep>
    </>
  );
}
