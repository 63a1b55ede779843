'use client';

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import type { EditorQuestion } from '@/lib/domain/scorecard/content';
import { answerAll, answerOf, type ListedSuggestion, listOpen } from './listed-suggestions';
import { SettleRow } from './settle-row';
import { type Desk, usePart } from './use-desk';

type SettleSuggestionsProps = {
  questions: readonly EditorQuestion[];
  desk: Desk;
  submitLabel: string;
  onSubmit: () => void;
  /** Leaving decides nothing more; what was answered stays answered. */
  onLeave: () => void;
};

/** All suggestions nobody has decided on, on one screen: each kept or dropped with one key, then submitted. */
export function SettleSuggestions({
  questions,
  desk,
  submitLabel,
  onSubmit,
  onLeave,
}: SettleSuggestionsProps) {
  const content = usePart(desk, (lying) => lying.content());
  const [listed, setListed] = useState(() => listOpen(questions, content, desk.feed.offeredFor));
  const [current, setCurrent] = useState(listed[0]?.key ?? '');
  const list = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const open = listed.filter((one) => answerOf(content, one) === 'open');
  const late = usePart(desk, ({ feed }) => listOpen(questions, content, feed.offeredFor).length);
  // A reading that was still on its way may bring more.
  if (late > open.length) setListed(withLate(listed, listOpen(questions, content, desk.feed.offeredFor)));

  const groups = useMemo(
    () =>
      questions
        .map((question) => ({ question, rows: listed.filter((one) => one.questionId === question.id) }))
        .filter(({ rows }) => rows.length > 0),
    [questions, listed],
  );
  const inOrder = groups.flatMap(({ rows }) => rows);

  function focusRow(key: string | undefined) {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key ?? '')}"]`);
    (row ?? submit.current)?.focus();
  }

  function answer(rows: readonly ListedSuggestion[], as: 'kept' | 'dropped') {
    const from = inOrder.findIndex(({ key }) => key === rows.at(-1)?.key);
    const left = (one: ListedSuggestion) => !rows.includes(one) && open.some(({ key }) => key === one.key);
    const next = inOrder.slice(from + 1).find(left) ?? inOrder.find(left);
    desk.edit((before) => answerAll(before, rows, as));
    focusRow(next?.key);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return handIn();
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const at = inOrder.findIndex(({ key }) => key === current);
    const row = inOrder[at];
    if (!row) return;
    const isInList = event.target instanceof Node && list.current?.contains(event.target);
    // From the buttons below, only the way back up.
    const deed = isInList ? deedOf(event.key, { row, at }) : backOf(event.key, row);
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  function backOf(key: string, row: ListedSuggestion): (() => void) | null {
    return key === 'ArrowUp' ? () => focusRow(row.key) : null;
  }

  function deedOf(key: string, { row, at }: { row: ListedSuggestion; at: number }): (() => void) | null {
    switch (key.toLowerCase()) {
      case 'arrowdown':
        return () => inOrder[at + 1] && focusRow(inOrder[at + 1]?.key);
      case 'arrowup':
        return () => inOrder[at - 1] && focusRow(inOrder[at - 1]?.key);
      case 'k':
      case 'y':
        return () => answer([row], 'kept');
      case 'd':
      case 'n':
        return () => answer([row], 'dropped');
      case 'a':
        return () => keepAllOf(row.questionId);
      case 'r':
        return () => answer(open, 'dropped');
      default:
        return null;
    }
  }

  function keepAllOf(questionId: string) {
    answer(
      open.filter((one) => one.questionId === questionId),
      'kept',
    );
  }

  function handIn() {
    if (open.length > 0) focusRow(open[0]?.key);
    else onSubmit();
  }

  return (
    <Dialog
      open
      onOpenChange={(shown) => (shown ? undefined : onLeave())}
      size="lg"
      title="Suggestions left to decide"
      description="Only what you keep counts as evidence. What you answer here stays, also if you close this."
      initialFocus={() => list.current?.querySelector<HTMLElement>('[data-row]') ?? null}
      onKeyDown={onKeyDown}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-ink-muted text-sm tabular-nums">
            {open.length === 0 ? 'All decided' : `${open.length} of ${listed.length} left`}
          </p>
          <Button disabled={open.length === 0} aria-keyshortcuts="R" onClick={() => answer(open, 'dropped')}>
            Drop the rest
          </Button>
          <Button
            ref={submit}
            variant="primary"
            aria-disabled={open.length > 0 || undefined}
            onClick={handIn}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <div ref={list} className="grid gap-5">
        <p className="text-ink-muted text-xs leading-6 max-sm:hidden">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> move, <Kbd>K</Kbd> keeps, <Kbd>D</Kbd> drops, <Kbd>A</Kbd> keeps all of
          this question, <Kbd>R</Kbd> drops the rest
        </p>
        {groups.map(({ question, rows }) => (
          <section key={question.id} aria-label={question.text} className="grid gap-2">
            <div className="flex items-start justify-between gap-3">
              <h3 className="min-w-0 break-words font-medium text-base text-ink">{question.text}</h3>
              <Button
                size="sm"
                variant="ghost"
                aria-keyshortcuts="A"
                disabled={!rows.some((one) => open.includes(one))}
                onClick={() => keepAllOf(question.id)}
              >
                Keep all<span className="sr-only"> of this question</span>
              </Button>
            </div>
            <ul className="grid gap-1.5">
              {rows.map((one) => (
                <SettleRow
                  key={one.key}
                  listed={one}
                  answer={answerOf(content, one)}
                  active={one.key === current}
                  onEnter={() => setCurrent(one.key)}
                  onAnswer={(as) => answer([one], as)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function withLate(
  listed: readonly ListedSuggestion[],
  now: readonly ListedSuggestion[],
): readonly ListedSuggestion[] {
  return [...listed, ...now.filter((one) => !listed.some(({ key }) => key === one.key))];
}
