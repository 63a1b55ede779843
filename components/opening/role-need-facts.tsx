import type { ReactNode } from 'react';
import type { RoleNeedEdition } from '@/lib/data/role-need';
import { CONDITIONS } from '@/lib/domain/role-need/conditions';
import {
  ANSWER_LABELS,
  CONDITION_QUESTIONS,
  LEADER_LABELS,
  REPORTING_LABELS,
  SOUGHT_LABELS,
  STAGE_LABELS,
} from '@/lib/role-need-messages';

/** One edition of the need in full. */
export function RoleNeedFacts({ need }: { need: RoleNeedEdition }) {
  return (
    <dl className="grid content-start gap-x-6 gap-y-4 sm:grid-cols-2">
      <Fact term="Hiring for">{SOUGHT_LABELS[need.sought]}</Fact>
      <Fact term="Stage">{STAGE_LABELS[need.stage]}</Fact>
      <Fact term="Engineers">
        {need.engineersNow} today, {need.engineersInAYear} in a year
      </Fact>
      <Fact term="Leads technology now">{LEADER_LABELS[need.technologyLeader]}</Fact>
      <Fact term="Reporting line planned for two leaders">{REPORTING_LABELS[need.reportingLine]}</Fact>
      <Fact term="Because" wide>
        {need.because}
      </Fact>
      {need.changeReason ? (
        <Fact term="Why this version replaced the one before" wide>
          {need.changeReason}
        </Fact>
      ) : null}
      {CONDITIONS.map((condition) => (
        <Fact key={condition} term={CONDITION_QUESTIONS[condition]}>
          {ANSWER_LABELS[need[condition]]}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ term, wide = false, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'col-span-full grid gap-0.5' : 'grid content-start gap-0.5'}>
      <dt className="text-ink-muted text-sm">{term}</dt>
      <dd className="max-w-prose whitespace-pre-line break-words text-base text-ink">{children}</dd>
    </div>
  );
}
