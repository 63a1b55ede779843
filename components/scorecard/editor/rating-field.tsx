'use client';

import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { cn } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-frame';
import { RATING_LEVELS, type RatingLevel } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { ChoiceRow } from './choice-row';

type Wording = Rubric['competencies'][keyof Rubric['competencies']];

type RatingFieldProps = {
  /** Id of the fieldset, so that other parts of the page can lead here. */
  id: string;
  wording: Wording;
  /** `undefined` is not answered, null is "not observed". */
  level: RatingLevel | null | undefined;
  onRate: (level: RatingLevel | null) => void;
  missing: boolean;
};

const NOT_OBSERVED = '0';

const CHOICES = [
  ...RATING_LEVELS.map((level) => ({ value: String(level), label: String(level), spoken: `Level ${level}` })),
  { value: NOT_OBSERVED, label: 'Not observed' },
];

/** One competency. The written anchor shown is that of the level under the pointer or focus, else of the chosen one. */
export function RatingField({ id, wording, level, onRate, missing }: RatingFieldProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const chosen = level === undefined ? null : String(level ?? NOT_OBSERVED);

  function choose(value: string) {
    onRate(toLevel(value));
  }

  function chooseByNumber(event: KeyboardEvent<HTMLFieldSetElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || !/^[0-4]$/.test(event.key)) return;
    event.preventDefault();
    choose(event.key);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)?.focus();
  }

  return (
    <div className={cn('rounded-lg border bg-surface p-4', missing ? 'border-danger' : 'border-line')}>
      <fieldset
        id={id}
        tabIndex={-1}
        aria-describedby={missing ? `${id}-asks ${id}-error` : `${id}-asks`}
        aria-keyshortcuts="1 2 3 4 0"
        onKeyDown={chooseByNumber}
        className="min-w-0 outline-none"
      >
        <legend>
          <h3 className="font-semibold text-ink text-md">{wording.title}</h3>
        </legend>
        <div className="grid gap-3">
          <p id={`${id}-asks`} className="text-ink-muted text-sm">
            {wording.asks}
          </p>
          <ChoiceRow
            name={id}
            choices={CHOICES}
            value={chosen}
            onChoose={choose}
            onPoint={setPointed}
            invalid={missing}
          />
          {missing ? <FieldError id={id}>Choose a level, or not observed.</FieldError> : null}
          <AnchorArea wording={wording} shown={pointed ?? chosen} />
          <AllAnchors wording={wording} />
        </div>
      </fieldset>
    </div>
  );
}

function toLevel(value: string): RatingLevel | null {
  return RATING_LEVELS.find((level) => String(level) === value) ?? null;
}

/** All texts lie in one cell, so the tallest sets the height and nothing moves when another one is shown. */
function AnchorArea({ wording, shown }: { wording: Wording; shown: string | null }) {
  const texts = [
    ...RATING_LEVELS.map((level) => ({ value: String(level), text: wording.anchors[level] })),
    { value: NOT_OBSERVED, text: 'The interview did not show it. It stays out of every figure.' },
  ];
  return (
    <div
      aria-live="polite"
      className="grid max-w-prose text-base max-sm:data-blank:hidden"
      data-blank={shown === null || undefined}
    >
      {texts.map(({ value, text }) => (
        <p key={value} className={cn('col-start-1 row-start-1 text-ink', shown !== value && 'invisible')}>
          <span className="font-medium">{value === NOT_OBSERVED ? 'Not observed' : `Level ${value}`}.</span>{' '}
          {text}
        </p>
      ))}
      <p className={cn('col-start-1 row-start-1 text-ink-faint', shown !== null && 'invisible')}>
        Point at a level, or move to it, to read what it means.
      </p>
    </div>
  );
}

/** A finger does not hover: all four at once, where asked for. */
function AllAnchors({ wording }: { wording: Wording }) {
  return (
    <details className="group hidden max-sm:block pointer-coarse:block">
      <summary className="inline-flex list-none items-center gap-1 rounded-sm py-2 font-medium text-ink-muted text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="-ml-1 size-4 transition-transform group-open:rotate-90" />
        What each level means
      </summary>
      <dl className="grid max-w-prose gap-2 pt-1 text-base">
        {RATING_LEVELS.map((level) => (
          <div key={level} className="grid grid-cols-[1.5rem_1fr]">
            <dt className="font-medium text-ink tabular-nums">{level}</dt>
            <dd className="text-ink-muted">{wording.anchors[level]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
