import { toOptions } from '@/components/form/to-options';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Condition, ConditionAnswers } from '@/lib/domain/role-need/conditions';
import { ANSWER_LABELS, CONDITION_QUESTIONS } from '@/lib/role-need-messages';

type ConditionFieldsProps = {
  conditions: readonly Condition[];
  errors: Readonly<Record<string, string>>;
  initial?: ConditionAnswers;
};

/** Questions answered yes, no or not known; not known until somebody says otherwise. */
export function ConditionFields({ conditions, errors, initial }: ConditionFieldsProps) {
  return conditions.map((condition) => (
    <SegmentedControl
      key={condition}
      legend={CONDITION_QUESTIONS[condition]}
      name={condition}
      segments={toOptions(ANSWER_LABELS)}
      defaultValue={initial?.[condition] ?? 'not_known'}
      error={errors[condition]}
    />
  ));
}
