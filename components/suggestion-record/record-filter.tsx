import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { FACET_TITLES } from '@/lib/domain/orientation/catalogue';
import { ORIENTATIONS } from '@/lib/domain/orientation/orientation';
import { FACETS } from '@/lib/domain/orientation/signal';
import type { RecordSearch } from '@/lib/schemas/suggestion-record';
import { addressOf, isFiltered, RECORD_PATH } from './record-address';

type RecordFilterProps = { search: RecordSearch; readers: readonly string[] };

const FACET_OPTIONS = FACETS.map((facet) => ({ value: facet, label: FACET_TITLES[facet] }));
const ORIENTATION_OPTIONS = ORIENTATIONS.map((orientation) => ({
  value: orientation,
  label: ORIENTATION_TITLES[orientation],
}));

/** A plain form of the address bar, so that a choice can be bookmarked and needs no script. */
export function RecordFilter({ search, readers }: RecordFilterProps) {
  const { facet, orientation, reader, sort, order } = search;
  const everything = { ...search, facet: null, orientation: null, reader: null, signal: null };
  return (
    <form
      method="get"
      action={RECORD_PATH}
      data-screen-only
      className="mb-5 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[15rem_11rem_11rem_auto]"
    >
      <input type="hidden" name="sort" value={sort} />
      <input type="hidden" name="order" value={order} />
      <SelectField
        key={`facet-${facet}`}
        label="Facet"
        name="facet"
        defaultValue={facet ?? ''}
        placeholder="All facets"
        options={FACET_OPTIONS}
      />
      <SelectField
        key={`orientation-${orientation}`}
        label="Orientation"
        name="orientation"
        defaultValue={orientation ?? ''}
        placeholder="Both"
        options={ORIENTATION_OPTIONS}
      />
      <SelectField
        key={`reader-${reader}`}
        label="Reader"
        name="reader"
        defaultValue={reader ?? ''}
        placeholder="All readers"
        options={readers.map((version) => ({ value: version, label: version }))}
      />
      <div className="flex gap-2">
        <Button type="submit" className="h-9 max-sm:h-11">
          Filter
        </Button>
        {isFiltered(search) ? (
          <Button asChild variant="ghost" className="h-9 max-sm:h-11">
            <Link href={addressOf(everything)}>Show everything</Link>
          </Button>
        ) : null}
      </div>
    </form>
  );
}
