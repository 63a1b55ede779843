'use client';

import { Inbox, ListTree, X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast';
import type { EditorCard } from '@/lib/domain/scorecard/content';
import type { Desk } from '../editor/use-desk';
import { SortDialog } from './sort-dialog';
import { type PastedText, type SortingFrom, useSorting } from './use-sorting';

type SortNotesProps = {
  card: EditorCard;
  /** The question on the page. */
  questionId: string;
  desk: Desk;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
};

/** The ways to have pasted notes sorted under the questions: offered after a long paste, and by a button. */
export function SortNotes({ card, questionId, desk, fieldRef }: SortNotesProps) {
  const { offer, decline, unsorted, apply } = useSorting({ card, questionId, desk, fieldRef });
  const [from, setFrom] = useState<SortingFrom | null>(null);
  const toast = useToast();

  // A long paste pushes what stands below the note out of sight.
  useEffect(() => {
    if (!offer) return;
    const onPress = () => setFrom({ kind: 'pasted', pasted: offer });
    toast({ text: offerSentence(offer), action: { label: 'Sort', onPress } });
  }, [offer, toast]);

  return (
    <>
      {offer ? (
        <section
          aria-label="Pasted text"
          className="flex flex-wrap items-center gap-x-2 gap-y-1.5 rounded-md border border-line-strong/60 bg-surface py-1.5 pr-1.5 pl-3 text-base text-ink"
        >
          <p className="min-w-60 flex-1">{offerSentence(offer)}</p>
          <Button size="sm" onClick={() => setFrom({ kind: 'pasted', pasted: offer })}>
            Sort its passages
          </Button>
          <IconButton
            size="sm"
            label="Leave it in this note"
            icon={<X aria-hidden />}
            onClick={() => {
              decline();
              fieldRef.current?.focus();
            }}
          />
        </section>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="sm"
          variant="ghost"
          className="-ml-2.5"
          icon={<ListTree aria-hidden />}
          onClick={() => setFrom({ kind: 'empty' })}
        >
          Sort a transcript or raw notes
        </Button>
        {unsorted.length > 0 ? (
          <Button
            size="sm"
            variant="ghost"
            icon={<Inbox aria-hidden />}
            onClick={() => setFrom({ kind: 'unsorted', texts: unsorted })}
          >
            Left out: {unsorted.length}
          </Button>
        ) : null}
      </div>
      {from ? (
        <SortDialog
          card={card}
          content={desk.content()}
          from={from}
          onApply={(passages) => apply(from, passages)}
          onClose={() => setFrom(null)}
        />
      ) : null}
    </>
  );
}

function offerSentence({ text, inserted }: PastedText): string {
  return inserted === text
    ? 'That is a long text. Its passages can be sorted under the questions.'
    : 'Only part of that text fits into this note. Sort it under the questions to keep all of it.';
}
