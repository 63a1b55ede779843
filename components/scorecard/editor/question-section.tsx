'use client';

import {
  memo,
  type ReactNode,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardNote, EditorQuestion } from '@/lib/domain/scorecard/content';
import {
  addEvidence,
  decidedEvidence,
  noteUnder,
  openSuggestions,
  trimPassage,
} from '@/lib/domain/scorecard/edit-content';
import { AddEvidenceBar } from './add-evidence-bar';
import { applyVerb, type EvidenceVerb } from './evidence-deeds';
import { type EvidenceEntry, toEntries } from './evidence-entries';
import { EvidencePanel, type EvidencePanelHandle } from './evidence-panel';
import { LostEvidence, NoteActions } from './note-actions';
import { NoteField } from './note-field';
import { NoteHint } from './note-hint';
import { QuestionGuide } from './question-guide';
import { toShownPassages } from './shown-passages';
import { SignatureReading } from './signature-reading';
import { useAdjusting } from './use-adjusting';
import { type Desk, usePart } from './use-desk';
import { useNoteWriting } from './use-note-writing';
import { useStable } from './use-stable';

/** What the keys of the editor ask of the question on the page. */
export type QuestionHandle = {
  readonly mark: () => void;
  readonly refit: () => void;
  readonly restore: () => void;
  readonly toEvidence: () => void;
};

type QuestionSectionProps = {
  cardId: string;
  question: EditorQuestion;
  position: number;
  total: number;
  desk: Desk;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** What else can be done with the note; stands below it. */
  below: ReactNode;
  ref?: Ref<QuestionHandle>;
};

/** One question: what was asked, the note under it, and the evidence in it. It alone is drawn anew as one types. */
export function QuestionSection({
  cardId,
  question,
  position,
  total,
  desk,
  fieldRef,
  below,
  ref,
}: QuestionSectionProps) {
  const note = usePart(desk, ({ content }) => noteUnder(content(), question.id), isSameNote);
  const offered = usePart(desk, ({ feed }) => feed.offeredFor(question.id));
  const open = useMemo(() => openSuggestions(note, offered?.suggestions ?? []), [note, offered]);
  const entries = useMemo(() => toEntries(note.text, decidedEvidence(note), open), [note, open]);
  const { write, lost, restore, letGo } = useNoteWriting(desk, question.id, fieldRef);
  const panel = useRef<EvidencePanelHandle>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [selection, setSelection] = useState<Span | null>(null);
  const [marking, setMarking] = useState<Span | null>(null);

  function decide(entry: EvidenceEntry, verb: EvidenceVerb) {
    const readerVersion = offered?.readerVersion ?? '';
    desk.edit((content) => applyVerb(content, question.id, { entry, verb, readerVersion }));
  }

  const { adjusting, adjust, keep, fitted, refit, said } = useAdjusting({
    note,
    entries,
    onAdjusted: (entry, to) => decide(entry, { kind: 'adjust', to }),
  });
  const marked = marking && note.text.slice(marking.start, marking.end);

  /** Read off the field, which keeps its selection while the focus is elsewhere. */
  function selected(): Span | null {
    const field = fieldRef.current;
    return field && { start: field.selectionStart, end: field.selectionEnd };
  }

  function mark() {
    const span = selected();
    const passage = span && trimPassage(note.text, span);
    if (passage) setMarking(passage);
  }

  function stopMarking() {
    setMarking(null);
    fieldRef.current?.focus();
  }

  const select = useStable(({ start, end }: Span) => setSelection(end > start ? { start, end } : null));
  const type = useStable((text: string) => {
    setMarking(null);
    write(text);
  });
  useImperativeHandle(ref, () => ({
    mark,
    refit: () => refit(selected()),
    restore,
    toEvidence: () => panel.current?.focusFirst(),
  }));
  const passages = useMemo(
    () => toShownPassages(entries, { pointed, adjusting }),
    [entries, pointed, adjusting],
  );

  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_23rem] xl:grid-rows-[auto_1fr]">
      <section aria-label={`Question ${position}`} className="grid min-w-0 gap-4">
        <Guide question={question} position={position} total={total} />
        <NoteField
          label={`Note on: ${question.text}`}
          text={note.text}
          passages={passages}
          onText={type}
          onSelect={select}
          fieldRef={fieldRef}
        />
        <div className="grid">
          {marking && marked !== null ? (
            <AddEvidenceBar
              quote={marked}
              onAdd={(choice) => {
                desk.edit((content) => addEvidence(content, question.id, { ...marking, ...choice }, offered));
                stopMarking();
              }}
              onCancel={stopMarking}
            />
          ) : (
            <NoteActions
              hasSelection={selection !== null}
              onMark={mark}
              fitted={fitted(selection)?.quote ?? null}
              onFit={() => refit(selected())}
            />
          )}
          <LostEvidence lost={lost} onRestore={restore} onLetGo={letGo} />
          <p role="status" className="sr-only">
            {said}
          </p>
        </div>
        <NoteHint
          cardId={cardId}
          question={question.text}
          note={note.text}
          onDismiss={() => fieldRef.current?.focus()}
        />
        {below}
      </section>
      <aside aria-labelledby="evidence-heading" className="min-w-0 xl:sticky xl:top-16 xl:row-span-2">
        <EvidencePanel
          ref={panel}
          headingId="evidence-heading"
          entries={entries}
          onDecide={decide}
          adjusting={adjusting}
          onAdjust={adjust}
          onKeepAdjusted={keep}
          onPoint={(entry) => setPointed(entry?.key ?? null)}
          onLeave={() => fieldRef.current?.focus()}
        />
      </aside>
      {/* In one column it stands below the evidence, which would otherwise move under the pointer that confirms. */}
      {question.signature ? <SignatureReading note={note} /> : null}
    </div>
  );
}

const Guide = memo(QuestionGuide);

function isSameNote(a: CardNote, b: CardNote): boolean {
  return a.text === b.text && a.evidence === b.evidence;
}
