'use client';

import { useId } from 'react';
import { NativeSelect } from '@/components/ui/native-select';
import type { EditorQuestion } from '@/lib/domain/scorecard/content';
import type { SortedPassage } from '@/lib/domain/sorting/sort-transcript';
import { ClampedQuote } from '../editor/clamped-quote';
import { REASON_WORDS } from './sorting-wording';

type PassageRowProps = {
  number: number;
  passage: SortedPassage;
  questions: readonly EditorQuestion[];
  /** Null leaves it out. */
  onMove: (questionId: string | null) => void;
};

/** One passage: its words, where it goes, and why it was put there. */
export function PassageRow({ number, passage, questions, onMove }: PassageRowProps) {
  const id = useId();
  return (
    <li className="grid grid-cols-1 items-start gap-2 py-3 first:pt-1 sm:grid-cols-[minmax(0,1fr)_16rem] sm:gap-4">
      <div className="min-w-0">
        <ClampedQuote id={`${id}-words`} quote={passage.text} reachable />
      </div>
      <div className="grid gap-1">
        <NativeSelect
          aria-label={`Where passage ${number} goes`}
          aria-describedby={`${id}-words ${id}-why`}
          value={passage.questionId ?? ''}
          onChange={(event) => onMove(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">Leave out</option>
          {questions.map((question, index) => (
            <option key={question.id} value={question.id}>
              {index + 1}. {question.text}
            </option>
          ))}
        </NativeSelect>
        <p id={`${id}-why`} className="text-ink-muted text-xs">
          {REASON_WORDS[passage.because]}
        </p>
      </div>
    </li>
  );
}
