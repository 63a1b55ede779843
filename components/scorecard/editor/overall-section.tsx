import { cn } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-frame';
import { RadioCards } from '@/components/ui/radio-cards';
import { TextAreaField } from '@/components/ui/text-area-field';
import { OVERALLS, type Overall, ROLE_OPINIONS, type RoleOpinion } from '@/lib/domain/rubric/competency';
import { type CardContent, LONGEST_SUMMARY } from '@/lib/domain/scorecard/content';
import { OVERALL_LABELS, ROLE_OPINION_LABELS } from '@/lib/panel-messages';
import { ChoiceRow } from './choice-row';

type OverallSectionProps = Pick<CardContent, 'overall' | 'roleOpinion' | 'summary'> & {
  onOverall: (overall: Overall) => void;
  onRoleOpinion: (roleOpinion: RoleOpinion) => void;
  onSummary: (summary: string) => void;
  /** What to mark as unanswered; both false until somebody tried to submit. */
  missing: { readonly overall: boolean; readonly roleOpinion: boolean };
};

const ROLE_HINTS: Readonly<Record<RoleOpinion, string>> = {
  cto: 'Sets where the technology goes and stands for it outside the company.',
  vp_engineering: 'Makes engineering deliver and stands for it inside the company.',
  combined: 'One person for both, as they are.',
  neither: 'What you heard fits neither of the two.',
  unsure: 'What you heard does not settle it.',
};

const OVERALL_CHOICES = OVERALLS.map((value) => ({ value, label: OVERALL_LABELS[value] }));
const ROLE_OPTIONS = ROLE_OPINIONS.map((value) => ({
  value,
  label: ROLE_OPINION_LABELS[value],
  hint: ROLE_HINTS[value],
}));

/** The panelist's own conclusion, apart from the ratings. */
export function OverallSection({
  overall,
  roleOpinion,
  summary,
  onOverall,
  onRoleOpinion,
  onSummary,
  missing,
}: OverallSectionProps) {
  const overallMissing = missing.overall && overall === null;
  const roleMissing = missing.roleOpinion && roleOpinion === null;
  return (
    <section aria-labelledby="overall-heading" className="grid max-w-190 gap-6">
      <header className="grid max-w-prose gap-1">
        <h2 id="overall-heading" tabIndex={-1} className="font-semibold text-ink text-lg">
          Overall
        </h2>
        <p className="text-base text-ink-muted">
          Your own view, from this interview alone. It is shown beside the panel’s figures.
        </p>
      </header>
      <fieldset
        id="overall"
        tabIndex={-1}
        aria-describedby={overallMissing ? 'overall-error' : undefined}
        className="grid min-w-0 gap-1.5"
      >
        <legend className="mb-1.5 font-medium text-ink text-sm">
          Should this person be hired for this opening?
        </legend>
        <ChoiceRow
          name="overall"
          choices={OVERALL_CHOICES}
          value={overall}
          onChoose={(value) => choose(OVERALLS, value, onOverall)}
          invalid={overallMissing}
        />
        {overallMissing ? (
          <FieldError id="overall">Choose one; no decision is an answer too.</FieldError>
        ) : null}
      </fieldset>
      <div id="role-opinion" tabIndex={-1}>
        <RadioCards
          legend="Which role fits?"
          name="role-opinion"
          options={ROLE_OPTIONS}
          columns={2}
          value={roleOpinion ?? ''}
          onChange={(event) => choose(ROLE_OPINIONS, event.target.value, onRoleOpinion)}
          error={roleMissing ? 'Choose one; unsure is an answer too.' : null}
        />
      </div>
      <div className="grid gap-1">
        <TextAreaField
          id="summary"
          label="Summary"
          optional
          hint="What the debrief should know that no question asked."
          rows={5}
          maxLength={LONGEST_SUMMARY}
          value={summary}
          onChange={(event) => onSummary(event.target.value)}
        />
        <RoomLeft length={summary.length} />
      </div>
    </section>
  );
}

function choose<T extends string>(among: readonly T[], value: string, onChoose: (value: T) => void) {
  const found = among.find((candidate) => candidate === value);
  if (found !== undefined) onChoose(found);
}

/** Speaks up when the end is near. */
function RoomLeft({ length }: { length: number }) {
  const left = LONGEST_SUMMARY - length;
  return (
    <p
      className={cn(
        'text-right text-ink-faint text-sm tabular-nums',
        left > LONGEST_SUMMARY / 10 && 'invisible',
      )}
    >
      {left} characters left
    </p>
  );
}
