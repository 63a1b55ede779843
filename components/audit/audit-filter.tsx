import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { AUDIT_WORDINGS } from '@/lib/audit-messages';

type AuditFilterProps = {
  people: readonly { readonly id: string; readonly name: string }[];
  action: string;
  personId: string;
};

const ACTIONS = Object.entries(AUDIT_WORDINGS).map(([value, { label }]) => ({ value, label }));

/** A plain form of the address bar, so that a filtered trail can be bookmarked and needs no script. */
export function AuditFilter({ people, action, personId }: AuditFilterProps) {
  return (
    <form
      method="get"
      action="/audit"
      data-screen-only
      className="mb-4 grid items-end gap-3 sm:grid-cols-[16rem_16rem_auto]"
    >
      <SelectField
        key={`action-${action}`}
        label="What"
        name="action"
        defaultValue={action}
        placeholder="Everything"
        options={ACTIONS}
      />
      <SelectField
        key={`person-${personId}`}
        label="Who did it, or to whom"
        name="person"
        defaultValue={personId}
        placeholder="Everybody"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="flex gap-2">
        <Button type="submit" className="h-9 max-sm:h-11">
          Filter
        </Button>
        {action || personId ? (
          <Button asChild variant="ghost" className="h-9 max-sm:h-11">
            <Link href="/audit">Show everything</Link>
          </Button>
        ) : null}
      </div>
    </form>
  );
}
