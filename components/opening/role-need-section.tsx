'use client';

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { RoleNeedEdition, RoleNeedHistory } from '@/lib/data/role-need';
import { NeedAdvice } from './need-advice';
import { RoleNeedFacts } from './role-need-facts';
import { RoleNeedForm } from './role-need-form';

type RoleNeedSectionProps = { openingId: string; history: RoleNeedHistory };

/** The current need, the form that changes it, and what it was before. */
export function RoleNeedSection({ openingId, history }: RoleNeedSectionProps) {
  const { current, earlier, mayChange } = history;
  const [editing, setEditing] = useState(false);
  const frozen = current.frozenAt !== null;
  return (
    <div className="grid gap-5">
      <Card>
        <CardHeader
          title={editing ? titleOfForm(frozen) : 'What the company needs now'}
          description={<Footing edition={current} />}
          actions={
            mayChange && !editing ? (
              <Button icon={<Pencil aria-hidden />} onClick={() => setEditing(true)}>
                {frozen ? 'Write a new version' : 'Edit'}
              </Button>
            ) : null
          }
        />
        {editing ? (
          <RoleNeedForm openingId={openingId} current={current} onClose={() => setEditing(false)} />
        ) : (
          <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <RoleNeedFacts need={current} />
            <NeedAdvice need={current} />
          </div>
        )}
      </Card>
      {earlier.length > 0 ? (
        <Card>
          <CardHeader title="Earlier versions" description="Kept as they were when cards were written." />
          <ol className="grid gap-3">
            {earlier.map((edition) => (
              <li key={edition.version}>
                <details className="rounded-md border border-line px-4 py-3">
                  <summary className="cursor-pointer rounded-sm font-medium text-base text-ink">
                    Version {edition.version}
                    <span className="ml-2 font-normal text-ink-muted text-sm">
                      <Footing edition={edition} />
                    </span>
                  </summary>
                  <div className="pt-3">
                    <RoleNeedFacts need={edition} />
                  </div>
                </details>
              </li>
            ))}
          </ol>
        </Card>
      ) : null}
    </div>
  );
}

function titleOfForm(frozen: boolean): string {
  return frozen ? 'A new version of the need' : 'Edit the need';
}

function Footing({ edition }: { edition: RoleNeedEdition }) {
  return (
    <>
      Version {edition.version} by {edition.createdBy.name},{' '}
      <LocalTime iso={edition.createdAt.toISOString()} />.{' '}
      {edition.frozenAt
        ? 'Fixed, since scorecards were begun against it.'
        : 'It can be edited until the first scorecard is begun.'}
    </>
  );
}
