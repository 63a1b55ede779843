'use client';

import { type ComponentProps, type FormEvent, type ReactNode, useState } from 'react';
import { type RoleNeed, SOUGHT_ROLES, STAGES, TECHNOLOGY_LEADERS } from '@/lib/domain/role-need/role-need';
import { NeedAdvice } from './need-advice';
import { NeedFields } from './need-fields';

type NeedWithAdviceProps = ComponentProps<typeof NeedFields> & { children?: ReactNode };

/** The fields of the need, with what the articles say to it as it is being written. */
export function NeedWithAdvice({ children, ...fields }: NeedWithAdviceProps) {
  const [need, setNeed] = useState<RoleNeed | null>(fields.initial ?? null);

  function readNeed(event: FormEvent<HTMLDivElement>) {
    const form = event.target instanceof HTMLElement ? event.target.closest('form') : null;
    if (form) setNeed(toNeed(new FormData(form)));
  }

  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_20rem]" onChange={readNeed}>
      <div className="grid min-w-0 content-start gap-4">
        <NeedFields {...fields} />
        {children}
      </div>
      <NeedAdvice need={need} />
    </div>
  );
}

/** What the form says so far; null until everything the advice rests on is filled in. */
function toNeed(data: FormData): RoleNeed | null {
  const stage = STAGES.find((known) => known === data.get('stage'));
  const technologyLeader = TECHNOLOGY_LEADERS.find((known) => known === data.get('technologyLeader'));
  const engineersNow = toCount(data.get('engineersNow'));
  const engineersInAYear = toCount(data.get('engineersInAYear'));
  if (!stage || !technologyLeader || engineersNow === null || engineersInAYear === null) return null;
  const sought = SOUGHT_ROLES.find((known) => known === data.get('sought')) ?? 'undecided';
  return { stage, technologyLeader, engineersNow, engineersInAYear, sought, because: '' };
}

function toCount(typed: FormDataEntryValue | null): number | null {
  return typeof typed === 'string' && /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : null;
}
