'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField } from '@/components/ui/text-area-field';
import type { CardContent, EditorCard } from '@/lib/domain/scorecard/content';
import { findOverfull, movePassage } from '@/lib/domain/sorting/placed-passages';
import { LONGEST_TRANSCRIPT, type SortedPassage } from '@/lib/domain/sorting/sort-transcript';
import { askSorting } from './ask-sorting';
import { PassageRow } from './passage-row';
import { overfullSentence, sortingSentence, tooLongSentence } from './sorting-wording';
import type { SortingFrom } from './use-sorting';

type SortDialogProps = {
  card: EditorCard;
  content: CardContent;
  from: SortingFrom;
  /** Null once the passages stand in the notes, or why they cannot. */
  onApply: (passages: readonly SortedPassage[]) => Promise<string | null>;
  onClose: () => void;
};

const FORM = 'text-to-sort';

/** A text in, its passages under the questions out. Nothing changes on the card before the last button. */
export function SortDialog({ card, content, from, onApply, onClose }: SortDialogProps) {
  const [passages, setPassages] = useState<readonly SortedPassage[] | null>(() => alreadyCut(from));
  const [text, setText] = useState(from.kind === 'pasted' ? from.pasted.text : '');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const overfull = passages === null ? [] : findOverfull(content, passages);
  const start = from.kind === 'pasted' ? from.pasted.text : null;

  async function sort(given: string) {
    if (given.length > LONGEST_TRANSCRIPT) return setProblem(tooLongSentence(given.length));
    if (given.trim() === '') return setProblem('Paste the notes first.');
    setProblem(null);
    setWorking(true);
    setPassages(await askSorting(card, given));
    setWorking(false);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pasted text is sorted once, as the dialog opens
  useEffect(() => {
    if (start !== null) void sort(start);
  }, []);

  async function apply() {
    if (passages === null || overfull.length > 0 || working) return;
    setWorking(true);
    const sentence = await onApply(passages);
    setWorking(false);
    if (sentence === null) onClose();
    else setProblem(sentence);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title={from.kind === 'unsorted' ? 'Passages left out' : 'Sort under the questions'}
      description={
        passages === null
          ? 'A transcript or a page of raw notes, cut into passages and put under the questions of this interview. You decide before anything changes.'
          : 'Each passage goes to the end of the note you choose. What is left out stays with this card, for you alone.'
      }
      footer={
        <>
          <div role="alert" className="grid basis-full gap-1 text-base text-danger-ink empty:hidden">
            {passages !== null && problem ? <p>{problem}</p> : null}
            {overfull.map((one) => (
              <p key={one.questionId}>{overfullSentence(one, card.questions)}</p>
            ))}
          </div>
          <Button onClick={onClose}>Cancel</Button>
          {passages === null ? (
            <Button variant="primary" type="submit" form={FORM} pending={working}>
              Sort
            </Button>
          ) : (
            <Button
              variant="primary"
              pending={working}
              aria-disabled={overfull.length > 0 || undefined}
              onClick={() => void apply()}
            >
              {from.kind === 'unsorted' ? 'Add what is placed' : 'Add to the notes'}
            </Button>
          )}
        </>
      }
    >
      {passages === null ? (
        <form
          id={FORM}
          onSubmit={(event) => {
            event.preventDefault();
            void sort(text);
          }}
        >
          <TextAreaField
            label="Transcript or notes"
            rows={12}
            value={text}
            error={problem}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
      ) : (
        <div className="grid grid-cols-1 gap-3">
          <p role="status" className="text-base text-ink">
            {sortingSentence(passages)}
          </p>
          <ol aria-label="Passages" className="grid grid-cols-1 divide-y divide-line">
            {passages.map((passage, index) => (
              <PassageRow
                // biome-ignore lint/suspicious/noArrayIndexKey: passages are never reordered
                key={index}
                number={index + 1}
                passage={passage}
                questions={card.questions}
                onMove={(questionId) => setPassages(movePassage(passages, index, questionId))}
              />
            ))}
          </ol>
        </div>
      )}
    </Dialog>
  );
}

/** Passages left out before are cut already, and wait for a choice. */
function alreadyCut(from: SortingFrom): readonly SortedPassage[] | null {
  if (from.kind !== 'unsorted') return null;
  return from.texts.map((text) => ({
    start: 0,
    end: text.length,
    text,
    questionId: null,
    because: 'nothing',
  }));
}
