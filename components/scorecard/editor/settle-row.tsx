import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { OrientationName } from '@/components/wording/orientation-name';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { ListedSuggestion, SuggestionAnswer } from './listed-suggestions';

type SettleRowProps = {
  listed: ListedSuggestion;
  answer: SuggestionAnswer;
  /** Whether Tab reaches this row: one of the list at a time. */
  active: boolean;
  onEnter: () => void;
  onAnswer: (answer: 'kept' | 'dropped') => void;
};

const ANSWER_WORDS: Readonly<Record<SuggestionAnswer, string>> = {
  open: 'To decide',
  kept: 'Kept',
  dropped: 'Dropped',
};

/** One suggestion with its two answers; either can still be taken for the other. */
export function SettleRow({ listed, answer, active, onEnter, onAnswer }: SettleRowProps) {
  const id = useId();
  const { orientation, signal } = listed.suggestion;
  const stop = { tabIndex: active ? 0 : -1, 'data-row': listed.key } as const;
  const tabIndex = active ? 0 : -1;
  return (
    <li>
      <fieldset
        {...stop}
        aria-labelledby={`${id}-answer ${id}-signal`}
        aria-describedby={`${id}-quote`}
        onFocus={onEnter}
        className={cn(
          'flex min-w-0 items-center gap-x-4 gap-y-2 rounded-md border bg-surface px-3 py-2 focus-visible:-outline-offset-1 max-sm:flex-wrap',
          answer === 'open' ? 'border-line-strong/70 border-dashed' : 'border-line',
        )}
      >
        <div className="grid min-w-0 flex-1 gap-0.5 max-sm:basis-full">
          <blockquote
            id={`${id}-quote`}
            className={cn(
              'line-clamp-2 break-words text-base',
              answer === 'dropped' ? 'text-ink-muted line-through' : 'text-ink',
            )}
          >
            “{listed.quote}”
          </blockquote>
          <div id={`${id}-signal`} className="flex flex-wrap items-center gap-x-2">
            <OrientationName orientation={orientation}>{ORIENTATION_TITLES[orientation]}</OrientationName>
            <span className="text-ink-muted text-xs">{findSignal(signal)?.title}</span>
          </div>
          <span id={`${id}-answer`} className="sr-only">
            {ANSWER_WORDS[answer]}
          </span>
        </div>
        <div className="flex gap-1.5">
          <Button
            size="sm"
            tabIndex={tabIndex}
            icon={<Check aria-hidden />}
            aria-pressed={answer === 'kept'}
            aria-keyshortcuts="K"
            className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
            onClick={() => onAnswer('kept')}
          >
            Keep
          </Button>
          <Button
            size="sm"
            tabIndex={tabIndex}
            icon={<X aria-hidden />}
            aria-pressed={answer === 'dropped'}
            aria-keyshortcuts="D"
            className="aria-pressed:border-ink-muted aria-pressed:bg-surface-sunken"
            onClick={() => onAnswer('dropped')}
          >
            Drop
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
