import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { NativeSelect } from '@/components/ui/native-select';
import { TextField } from '@/components/ui/text-field';
import type { CandidateChoice, KnownCandidate } from '@/lib/domain/scorecard-import/card-choices';
import type { PlannedCandidate } from '@/lib/domain/scorecard-import/plan-people';
import { count } from '@/lib/panel-messages';
import type { CardImport } from './use-card-import';

const SHOWN = 20;

type ListProps = {
  candidates: readonly PlannedCandidate[];
  known: readonly KnownCandidate[];
  form: CardImport;
};

/** Whom the cards are about: a candidate of this opening, or somebody added with the file. */
export function CandidateList({ candidates, known, form }: ListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? candidates : candidates.slice(0, SHOWN);
  return (
    <Card aria-labelledby="import-candidates">
      <CardHeader
        id="import-candidates"
        title="Whom the cards are about"
        description="A candidate is known from an earlier file, by their name or by the address you enter. Look twice at those known by name."
      />
      <ul className="divide-y divide-line">
        {shown.map((planned) => (
          <Row key={planned.candidate.key} planned={planned} known={known} form={form} />
        ))}
      </ul>
      {candidates.length > shown.length ? (
        <Button className="mt-3" onClick={() => setAll(true)}>{`Show all ${candidates.length}`}</Button>
      ) : null}
    </Card>
  );
}

type RowProps = Omit<ListProps, 'candidates'> & { planned: PlannedCandidate };

function Row({ planned, known, form }: RowProps) {
  const { candidate, target, cards } = planned;
  const chosen = form.choices.candidates.get(candidate.key);
  const called = candidate.name || `Candidate ${candidate.key}`;
  const typed = chosen?.kind === 'new' ? chosen : { kind: 'new' as const, name: candidate.name, email: '' };
  // Whoever the typed address belongs to is shown as such, and the fields stay to be changed.
  const fields = target.kind === 'new' || chosen?.kind === 'new';
  const change = (part: Partial<{ name: string; email: string }>) =>
    form.chooseCandidate(candidate.key, { ...typed, ...part });
  return (
    <li className="grid gap-2 py-3">
      <div className="grid items-center gap-x-4 gap-y-1.5 sm:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <p dir="auto" className="truncate font-medium text-base text-ink">
            {called}
          </p>
          <p className="text-ink-muted text-sm">{`${count(cards, 'scorecard')}, ${candidate.path}`}</p>
        </div>
        <NativeSelect
          aria-label={`“${called}” is`}
          value={fields ? '' : target.kind === 'known' ? target.candidacyId : ''}
          onChange={(event) =>
            form.chooseCandidate(candidate.key, readChoice(event.currentTarget.value, typed))
          }
        >
          <option value="">A new candidate of this opening</option>
          {known.map(({ candidacyId, name, email }) => (
            <option key={candidacyId} value={candidacyId}>
              {email === null ? name : `${name}, ${email}`}
            </option>
          ))}
        </NativeSelect>
      </div>
      {fields ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={`Name of ${called}`}
            value={typed.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextField
            label={`E-mail of ${called}`}
            optional
            type="email"
            value={typed.email}
            onChange={(event) => change({ email: event.currentTarget.value })}
            hint={target.kind === 'known' ? `This is ${target.name}, who is here already.` : undefined}
          />
        </div>
      ) : null}
    </li>
  );
}

function readChoice(value: string, typed: CandidateChoice): CandidateChoice {
  return value === '' ? typed : { kind: 'known', candidacyId: value };
}
