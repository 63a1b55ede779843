import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { STAGES } from '@/lib/domain/decision/stage';
import { VERDICTS } from '@/lib/domain/panel/recommendation';
import { VERDICT_LABELS } from '@/lib/panel-messages';
import {
  type CandidateSearch,
  isFiltered,
  readChoice,
  STAGE_CHOICES,
  VERDICT_CHOICES,
} from './candidate-address';
import { STAGE_LABELS } from './stage-wording';

const VERDICT_OPTIONS = [
  ...VERDICTS.map((verdict) => ({ value: verdict, label: VERDICT_LABELS[verdict] })),
  { value: 'none', label: 'No recommendation yet' },
];
const STAGE_OPTIONS = [
  ...STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] })),
  { value: 'sealed', label: 'Waiting for my card' },
];

type CandidateFilterBarProps = {
  search: CandidateSearch;
  onSearch: (search: CandidateSearch) => void;
};

/** Narrows the rows while one types or chooses. */
export function CandidateFilterBar({ search, onSearch }: CandidateFilterBarProps) {
  return (
    <search
      aria-label="Filter candidates"
      data-screen-only
      className="mb-3 grid grid-cols-2 items-end gap-3 md:grid-cols-[16rem_14rem_14rem_auto]"
    >
      <TextField
        label="Name or work"
        type="search"
        value={search.text}
        onChange={(event) => onSearch({ ...search, text: event.target.value })}
        maxLength={100}
        autoComplete="off"
        className="max-md:col-span-2"
      />
      <SelectField
        label="Recommendation"
        value={search.verdict ?? ''}
        onChange={(event) =>
          onSearch({ ...search, verdict: readChoice(VERDICT_CHOICES, event.target.value) })
        }
        placeholder="Any"
        options={VERDICT_OPTIONS}
      />
      <SelectField
        label="Stage"
        value={search.stage ?? ''}
        onChange={(event) => onSearch({ ...search, stage: readChoice(STAGE_CHOICES, event.target.value) })}
        placeholder="Any"
        options={STAGE_OPTIONS}
      />
      {isFiltered(search) ? (
        <Button
          variant="ghost"
          className="h-9 justify-self-start max-sm:h-11"
          onClick={() => onSearch({ ...search, text: '', verdict: null, stage: null })}
        >
          Show everybody
        </Button>
      ) : null}
    </search>
  );
}
