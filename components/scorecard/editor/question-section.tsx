'use client';

import { Highlighter } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { READER_VERSION } from '@/lib/domain/orientation/reader';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardContent, EditorQuestion } from '@/lib/domain/scorecard/content';
import {
  addEvidence,
  changeEvidence,
  confirmChanged,
  decidedEvidence,
  decideSuggestion,
  noteUnder,
  openSuggestions,
  removeEvidence,
  trimPassage,
  writeNote,
} from '@/lib/domain/scorecard/edit-content';
import { AddEvidenceBar } from './add-evidence-bar';
import { EvidencePanel, type EvidencePanelHandle } from './evidence-panel';
import { NoteField, type ShownPassage } from './note-field';
import { QuestionGuide } from './question-guide';

type QuestionSectionProps = {
  question: EditorQuestion;
  position: number;
  total: number;
  content: CardContent;
  suggestions: readonly Suggestion[];
  onContent: (edit: (before: CardContent) => CardContent) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  panelRef: RefObject<EvidencePanelHandle | null>;
  /** The passage being marked by hand; the editor's shortcut sets it too. */
  marking: Span | null;
  onMarking: (span: Span | null) => void;
};

/** One question: what was asked, the note under it, and the evidence in it. */
export function QuestionSection({
  question,
  position,
  total,
  content,
  suggestions,
  onContent,
  fieldRef,
  panelRef,
  marking,
  onMarking,
}: QuestionSectionProps) {
  const toast = useToast();
  const note = noteUnder(content, question.id);
  const open = openSuggestions(note, suggestions);
  const decided = decidedEvidence(note);
  const [focused, setFocused] = useState<Span | null>(null);
  const selection = useRef<Span>({ start: 0, end: 0 });
  const [hasSelection, setHasSelection] = useState(false);

  const passages = useMemo<readonly ShownPassage[]>(
    () =>
      [
        ...decided
          .filter((passage) => passage.origin !== 'rejected')
          .map((passage) => ({ ...passage, kept: true })),
        ...open.map((passage) => ({ ...passage, kept: false })),
      ].map((passage) => ({
        ...passage,
        emphasised: focused?.start === passage.start && focused.end === passage.end,
      })),
    [decided, open, focused],
  );

  function write(text: string) {
    const { lost } = writeNote(content, question.id, text);
    const counted = lost.filter((passage) => passage.origin === 'confirmed' || passage.origin === 'added');
    onContent((before) => writeNote(before, question.id, text).content);
    if (counted.length === 0) return;
    toast({
      text:
        counted.length === 1
          ? 'Evidence went with its words.'
          : `${counted.length} pieces of evidence went with their words.`,
      action: {
        label: 'Undo',
        onPress: () =>
          onContent((before) => ({
            ...before,
            notes: [...before.notes.filter((other) => other.questionId !== question.id), note],
          })),
      },
    });
  }

  function mark() {
    const passage = trimPassage(note.text, selection.current);
    if (passage) onMarking(passage);
  }

  const decide = (suggestion: Suggestion, origin: 'confirmed' | 'rejected') =>
    onContent((before) =>
      decideSuggestion(before, question.id, { suggestion, readerVersion: READER_VERSION, origin }),
    );

  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <section aria-label={`Question ${position}`} className="grid min-w-0 gap-4">
        <QuestionGuide question={question} position={position} total={total} />
        <NoteField
          label={`Note on: ${question.text}`}
          text={note.text}
          passages={passages}
          onText={write}
          onSelect={(range) => {
            selection.current = range;
            setHasSelection(range.end > range.start);
          }}
          fieldRef={fieldRef}
        />
        {marking ? (
          <AddEvidenceBar
            quote={note.text.slice(marking.start, marking.end)}
            onAdd={(choice) => {
              const offered = { suggestions: open, readerVersion: READER_VERSION };
              onContent((before) => addEvidence(before, question.id, { ...marking, ...choice }, offered));
              onMarking(null);
              fieldRef.current?.focus();
            }}
            onCancel={() => {
              onMarking(null);
              fieldRef.current?.focus();
            }}
          />
        ) : (
          <div className="flex flex-wrap items-center gap-3 text-ink-faint text-sm">
            <Button
              size="sm"
              icon={<Highlighter aria-hidden />}
              aria-disabled={!hasSelection || undefined}
              // Pressing must not take the selection away before it is read.
              onMouseDown={(event) => event.preventDefault()}
              onClick={mark}
            >
              Mark selection as evidence
            </Button>
            {hasSelection ? null : <span>Select words in the note to mark them yourself.</span>}
          </div>
        )}
      </section>
      <aside aria-labelledby="evidence-heading" className="min-w-0 xl:sticky xl:top-16">
        <EvidencePanel
          ref={panelRef}
          headingId="evidence-heading"
          text={note.text}
          evidence={decided}
          suggestions={open}
          onConfirm={(suggestion) => decide(suggestion, 'confirmed')}
          onReject={(suggestion) => decide(suggestion, 'rejected')}
          onChangeSuggestion={(suggestion, to) =>
            onContent((before) =>
              confirmChanged(before, question.id, { suggestion, readerVersion: READER_VERSION, to }),
            )
          }
          onChange={(at, to) => onContent((before) => changeEvidence(before, question.id, { at, to }))}
          onRemove={(at) => onContent((before) => removeEvidence(before, question.id, at))}
          onFocusPassage={setFocused}
          onLeave={() => fieldRef.current?.focus()}
        />
      </aside>
    </div>
  );
}
