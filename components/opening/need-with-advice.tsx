'use client';

import { type ComponentProps, type FormEvent, type ReactNode, useId, useState } from 'react';
import { CONDITION_ANSWERS, CONDITIONS } from '@/lib/domain/role-need/conditions';
import { decideNeed } from '@/lib/domain/role-need/decide-need';
import {
  REPORTING_LINES,
  type RoleNeed,
  SOUGHT_ROLES,
  STAGES,
  TECHNOLOGY_LEADERS,
} from '@/lib/domain/role-need/role-need';
import { toRecord } from '@/lib/domain/to-record';
import { RESULT_LABELS } from '@/lib/role-need-messages';
import { NeedAdvice } from './need-advice';
import { NeedFields } from './need-fields';

type NeedWithAdviceProps = ComponentProps<typeof NeedFields> & { children?: ReactNode };

/** The fields of the need, with what the articles say to it as it is being written. */
export function NeedWithAdvice({ children, ...fields }: NeedWithAdviceProps) {
  const [need, setNeed] = useState<RoleNeed | null>(fields.initial ?? null);
  const adviceId = useId();

  function readNeed(event: FormEvent<HTMLDivElement>) {
    const form = event.target instanceof HTMLElement ? event.target.closest('form') : null;
    if (form) setNeed(toNeed(new FormData(form)));
  }

  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]" onChange={readNeed}>
      <div className="grid min-w-0 content-start gap-5">
        <NeedFields {...fields} />
        {children}
        {need ? (
          // Beside the fields there is no room for the advice on a phone; its first line stays in view.
          <p className="sticky bottom-2 rounded-md border border-line bg-surface px-3 py-2 text-ink text-sm lg:hidden">
            {`So far: ${RESULT_LABELS[decideNeed(need).result]}. `}
            <a href={`#${adviceId}`} className="rounded-sm text-accent-ink underline underline-offset-2">
              Why
            </a>
          </p>
        ) : null}
      </div>
      <NeedAdvice id={adviceId} need={need} live />
    </div>
  );
}

/** What the form says so far; null until everything the advice cannot do without is filled in. */
function toNeed(data: FormData): RoleNeed | null {
  const choice = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((known) => known === data.get(name));
  const stage = choice(STAGES, 'stage');
  const technologyLeader = choice(TECHNOLOGY_LEADERS, 'technologyLeader');
  const engineersNow = toCount(data.get('engineersNow'));
  const engineersInAYear = toCount(data.get('engineersInAYear'));
  if (!stage || !technologyLeader || engineersNow === null || engineersInAYear === null) return null;
  return {
    ...toRecord(CONDITIONS, (condition) => choice(CONDITION_ANSWERS, condition) ?? 'not_known'),
    stage,
    technologyLeader,
    engineersNow,
    engineersInAYear,
    reportingLine: choice(REPORTING_LINES, 'reportingLine') ?? 'undecided',
    sought: choice(SOUGHT_ROLES, 'sought') ?? 'undecided',
    because: '',
  };
}

function toCount(typed: FormDataEntryValue | null): number | null {
  return typeof typed === 'string' && /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : null;
}
