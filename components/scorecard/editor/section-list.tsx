'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { cn } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { NativeSelect } from '@/components/ui/native-select';
import { type Status, StatusDot } from '@/components/ui/status-dot';
import { count } from '@/lib/panel-messages';

export type EditorSection = {
  readonly id: string;
  readonly label: string;
  readonly state: 'empty' | 'begun' | 'done';
  /** Suggestions nobody has decided on yet. */
  readonly open: number;
  /** This panelist was asked to ask it. */
  readonly focus: boolean;
};

type SectionListProps = {
  sections: readonly EditorSection[];
  current: string;
  onSelect: (id: string) => void;
};

const MARKS: Readonly<Record<EditorSection['state'], { status: Status; word: string }>> = {
  empty: { status: 'idle', word: 'Not begun' },
  begun: { status: 'active', word: 'Begun' },
  done: { status: 'ok', word: 'Done' },
};

/** The parts of the card: a list beside the editor, one line above it where there is no room. */
export function SectionList(props: SectionListProps) {
  return (
    <nav aria-label="Parts of this card">
      <SectionStrip {...props} />
      <ol className="grid gap-0.5 max-lg:hidden">
        {props.sections.map((section) => (
          <li key={section.id}>
            <SectionButton
              section={section}
              current={section.id === props.current}
              onSelect={() => props.onSelect(section.id)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SectionButtonProps = { section: EditorSection; current: boolean; onSelect: () => void };

function SectionButton({ section, current, onSelect }: SectionButtonProps) {
  return (
    <button
      type="button"
      aria-current={current ? 'step' : undefined}
      onClick={onSelect}
      className={cn(
        'flex w-full items-start gap-2.5 rounded-md px-2.5 py-2 text-left transition-colors hover:bg-surface-sunken',
        current && 'bg-accent-soft hover:bg-accent-soft',
      )}
    >
      <span className="flex h-5 items-center">
        <StatusDot status={MARKS[section.state].status}>
          <span className="sr-only">{MARKS[section.state].word}: </span>
        </StatusDot>
      </span>
      <span className="grid min-w-0 flex-1">
        <span
          title={section.label}
          className={cn(
            'line-clamp-2 min-w-0 break-words text-sm',
            current ? 'font-medium text-ink' : 'text-ink-muted',
          )}
        >
          {section.label}
        </span>
        {section.focus ? <span className="text-ink text-xs">Yours to ask</span> : null}
      </span>
      {section.open > 0 ? <OpenCount count={section.open} /> : null}
    </button>
  );
}

function OpenCount({ count }: { count: number }) {
  return (
    <span
      title={openWording(count)}
      className="inline-flex h-5 min-w-5 shrink-0 items-center justify-center rounded-full border border-line-strong/60 bg-surface px-1 font-medium text-ink-muted text-xs tabular-nums"
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">, {openWording(count)}</span>
    </span>
  );
}

/** One native select between two arrows: a thumb reaches all of it, and the phone draws the list itself. */
function SectionStrip({ sections, current, onSelect }: SectionListProps) {
  const id = useId();
  const at = sections.findIndex((section) => section.id === current);
  const before = sections[at - 1];
  const after = sections[at + 1];
  return (
    <div className="grid gap-2 lg:hidden">
      <div className="flex items-center gap-1">
        <IconButton
          label="Previous part"
          icon={<ChevronLeft aria-hidden />}
          disabled={!before}
          onClick={() => before && onSelect(before.id)}
        />
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className="sr-only">
            Part of the card
          </label>
          <NativeSelect id={id} value={current} onChange={(event) => onSelect(event.target.value)}>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {optionWording(section)}
              </option>
            ))}
          </NativeSelect>
        </div>
        <IconButton
          label="Next part"
          icon={<ChevronRight aria-hidden />}
          disabled={!after}
          onClick={() => after && onSelect(after.id)}
        />
      </div>
      <div aria-hidden className="flex gap-1 px-1">
        {sections.map((section) => (
          <span key={section.id} className="grid flex-1 gap-0.5">
            <span className="h-1 overflow-hidden rounded-full bg-line">
              <span className={cn('block h-full bg-ink-faint', FILLS[section.state])} />
            </span>
            <span className={cn('h-0.5 rounded-full', section.id === current && 'bg-accent')} />
          </span>
        ))}
      </div>
    </div>
  );
}

const FILLS: Readonly<Record<EditorSection['state'], string>> = {
  empty: 'w-0',
  begun: 'w-1/2',
  done: 'w-full',
};

function optionWording({ label, state, open, focus }: EditorSection): string {
  const notes = [
    focus ? 'yours to ask' : null,
    state === 'empty' ? null : MARKS[state].word.toLowerCase(),
    open > 0 ? openWording(open) : null,
  ];
  const said = notes.filter((note) => note !== null).join(', ');
  return said ? `${label} (${said})` : label;
}

function openWording(open: number): string {
  return `${count(open, 'suggestion')} to decide`;
}
