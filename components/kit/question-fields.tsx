'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { FieldError } from '@/components/ui/field-frame';
import { IconButton } from '@/components/ui/icon-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { EditedQuestion } from './edited-question';

type QuestionFieldsProps = {
  question: EditedQuestion;
  /** From 0. */
  index: number;
  total: number;
  /** Sentences of the whole form, by path. */
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<EditedQuestion>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

const GUIDE_FIELDS = [
  { name: 'why', label: 'Why it is asked', hint: undefined },
  { name: 'listenStrategic', label: 'What a strategic answer sounds like', hint: undefined },
  { name: 'listenOperational', label: 'What an operational answer sounds like', hint: undefined },
  { name: 'followUps', label: 'Follow-ups', hint: 'One a line.' },
] as const;

export function QuestionFields({
  question,
  index,
  total,
  errors,
  onChange,
  onMove,
  onRemove,
}: QuestionFieldsProps) {
  const place = index + 1;
  const path = `questions.${index}`;
  const wrong = Object.keys(errors).some((field) => field.startsWith(`${path}.`));
  const [open, setOpen] = useState(question.key === null);
  const errorOf = (name: string) =>
    errors[`${path}.${name}`] ??
    Object.entries(errors).find(([field]) => field.startsWith(`${path}.${name}.`))?.[1];
  return (
    <li aria-label={`Question ${place}`} className="grid gap-3 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-center justify-between gap-3">
        <span className="flex flex-wrap items-center gap-2 text-ink-faint text-sm tabular-nums">
          Question {place} of {total}
          {question.signature ? <Badge tone="accent">Signature question</Badge> : null}
        </span>
        <span className="flex">
          <IconButton
            label={`Move question ${place} up`}
            icon={<ArrowUp aria-hidden />}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          />
          <IconButton
            label={`Move question ${place} down`}
            icon={<ArrowDown aria-hidden />}
            disabled={place === total}
            onClick={() => onMove(index + 1)}
          />
          <IconButton
            label={`Take question ${place} out`}
            icon={<Trash2 aria-hidden />}
            disabled={total === 1}
            onClick={onRemove}
          />
        </span>
      </div>
      <TextAreaField
        label="As spoken to the candidate"
        hint={
          question.key === null
            ? 'Ask for something that happened: the last time, the most recent one.'
            : undefined
        }
        rows={2}
        value={question.text}
        maxLength={500}
        onChange={(event) => onChange({ text: event.target.value })}
        error={errorOf('text')}
      />
      <details open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="w-fit rounded-sm py-1 font-medium text-ink-muted text-sm hover:text-ink">
          For the panelist
        </summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2">
          {GUIDE_FIELDS.map(({ name, label, hint }) => (
            <TextAreaField
              key={name}
              label={label}
              hint={hint}
              optional={name === 'followUps'}
              className={name === 'why' || name === 'followUps' ? 'sm:col-span-2' : undefined}
              rows={3}
              value={question[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
              error={errorOf(name)}
            />
          ))}
          <fieldset
            aria-describedby={errorOf('competencies') ? `${question.id}-competencies-error` : undefined}
            className="grid min-w-0 gap-2 sm:col-span-2"
          >
            <legend className="mb-1 font-medium text-ink text-sm">
              Competencies it lets a panelist rate
            </legend>
            <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
              {COMPETENCIES.map((competency) => (
                <CheckboxField
                  key={competency}
                  label={COMPETENCY_TITLES[competency]}
                  checked={question.competencies.includes(competency)}
                  onChange={(event) =>
                    onChange({
                      competencies: event.target.checked
                        ? [...question.competencies, competency]
                        : question.competencies.filter((one) => one !== competency),
                    })
                  }
                />
              ))}
            </div>
            {errorOf('competencies') ? (
              <FieldError id={`${question.id}-competencies`}>{errorOf('competencies')}</FieldError>
            ) : null}
          </fieldset>
        </div>
      </details>
    </li>
  );
}
