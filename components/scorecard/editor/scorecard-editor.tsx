'use client';

import { useMemo, useRef, useState } from 'react';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardContent, EditorCard } from '@/lib/domain/scorecard/content';
import { noteUnder, rate, trimPassage } from '@/lib/domain/scorecard/edit-content';
import { AmendmentReason } from './amendment-reason';
import { listSections, OVERALL, progressOf, RATINGS, sectionOf } from './card-sections';
import { EditorHeader } from './editor-header';
import type { EvidencePanelHandle } from './evidence-panel';
import { KeySheet } from './key-sheet';
import { MissingList } from './missing-list';
import { OverallSection } from './overall-section';
import { QuestionSection } from './question-section';
import { RatingSection } from './rating-section';
import { SectionList } from './section-list';
import { SettleTexts } from './settle-texts';
import { StatusBar } from './status-bar';
import { useDraft } from './use-draft';
import { useSections } from './use-sections';
import { useShortcuts } from './use-shortcuts';
import { useSubmission } from './use-submission';
import { useSuggestions } from './use-suggestions';

const MINUTE = 60_000;

/** The card while it is written: questions, ratings and overall view, saved as it goes. */
export function ScorecardEditor({ card }: { card: EditorCard }) {
  const { keeper, draft } = useDraft(card);
  const { content, amendmentReason } = draft.writing;
  const [keysShown, setKeysShown] = useState(false);
  const [conflictShown, setConflictShown] = useState(true);
  const [marking, setMarking] = useState<Span | null>(null);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const panelRef = useRef<EvidencePanelHandle>(null);

  const notes = useMemo(
    () =>
      card.questions.map(({ id, text }) => ({
        questionId: id,
        question: text,
        text: noteUnder(content, id).text,
      })),
    [card.questions, content],
  );
  const suggestions = useSuggestions(notes);
  const sections = listSections(card, content, suggestions);
  const { current, go, goAndFocus, step } = useSections(sections, fieldRef, () => setMarking(null));
  const { missing, submitting, submit } = useSubmission({
    card,
    keeper,
    draft,
    suggestions,
    onConflict: () => setConflictShown(true),
  });
  const isMissing = (kind: (typeof missing)[number]['kind']) => missing.some((item) => item.kind === kind);

  const edit = (change: (before: CardContent) => CardContent) =>
    keeper.change((before) => ({ ...before, content: change(before.content) }));

  useShortcuts({
    onNext: () => step(1),
    onPrevious: () => step(-1),
    onEvidence: () => panelRef.current?.focusFirst(),
    onMark() {
      const field = fieldRef.current;
      if (!field) return;
      setMarking(trimPassage(field.value, { start: field.selectionStart, end: field.selectionEnd }));
    },
    onSubmit: () => void submit(),
    onKeys: () => setKeysShown(true),
  });

  const question = card.questions.find(({ id }) => id === current);
  const ended = new Date(Date.parse(card.interview.startsAt) + card.interview.durationMinutes * MINUTE);

  return (
    <div className="flex min-h-[calc(100dvh-3rem)] flex-col">
      <EditorHeader card={card} whileResting={keeper.abandon} />
      <div className="grid flex-1 items-start gap-x-8 gap-y-5 px-4 py-5 sm:px-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="min-w-0 lg:sticky lg:top-16">
          <SectionList sections={sections} current={current} onSelect={go} />
        </div>
        <div className="grid min-w-0 gap-5">
          <MissingList missing={missing} onGo={(item) => goAndFocus(sectionOf(item, card))} />
          {question ? (
            <QuestionSection
              key={question.id}
              question={question}
              position={card.questions.indexOf(question) + 1}
              total={card.questions.length}
              content={content}
              suggestions={suggestions.get(question.id) ?? []}
              onContent={edit}
              fieldRef={fieldRef}
              panelRef={panelRef}
              marking={marking}
              onMarking={setMarking}
            />
          ) : null}
          {current === RATINGS ? (
            <RatingSection
              competencies={card.competencies}
              ratings={content.ratings}
              onRate={(competency, level) => edit((before) => rate(before, competency, level))}
              missing={missing.flatMap((item) => (item.kind === 'rating' ? [item.competency] : []))}
            />
          ) : null}
          {current === OVERALL ? (
            <div className="grid gap-6">
              <OverallSection
                overall={content.overall}
                roleOpinion={content.roleOpinion}
                summary={content.summary}
                onOverall={(overall) => edit((before) => ({ ...before, overall }))}
                onRoleOpinion={(roleOpinion) => edit((before) => ({ ...before, roleOpinion }))}
                onSummary={(summary) => edit((before) => ({ ...before, summary }))}
                missing={{ overall: isMissing('overall'), roleOpinion: isMissing('role_opinion') }}
              />
              {card.revision > 1 ? (
                <AmendmentReason
                  value={amendmentReason}
                  onChange={(reason) => keeper.change((before) => ({ ...before, amendmentReason: reason }))}
                  error={isMissing('amendment_reason') ? 'Say why the card changes.' : null}
                />
              ) : null}
            </div>
          ) : null}
        </div>
      </div>
      <StatusBar
        state={draft.state}
        interviewedAt={ended.toISOString()}
        progress={progressOf(content)}
        open={sections.reduce((sum, section) => sum + section.open, 0)}
        onSubmit={() => void submit()}
        submitting={submitting}
        submitLabel={card.revision > 1 ? 'Submit amendment' : 'Submit'}
        onShowKeys={() => setKeysShown(true)}
      />
      <KeySheet open={keysShown} onOpenChange={setKeysShown} />
      {draft.other && conflictShown ? (
        <SettleTexts
          card={card}
          writing={draft.writing}
          other={draft.other}
          onSettle={keeper.settle}
          onLater={() => setConflictShown(false)}
        />
      ) : null}
    </div>
  );
}
