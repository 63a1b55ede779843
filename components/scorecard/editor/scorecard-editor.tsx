'use client';

import { useRef, useState } from 'react';
import type { EditorCard } from '@/lib/domain/scorecard/content';
import { rate } from '@/lib/domain/scorecard/edit-content';
import { SortNotes } from '../sorting/sort-notes';
import { OVERALL, RATINGS, sectionIds, sectionOf } from './card-sections';
import { DraftOnPaper } from './draft-on-paper';
import { EditorHeader } from './editor-header';
import { CardProgress, CardSectionList } from './editor-parts';
import { KeySheet } from './key-sheet';
import { MissingList } from './missing-list';
import { OverallPart } from './overall-part';
import { type QuestionHandle, QuestionSection } from './question-section';
import { RatingSection } from './rating-section';
import { SettleSuggestions } from './settle-suggestions';
import { SettleTexts } from './settle-texts';
import { useDesk, usePart } from './use-desk';
import { useSections } from './use-sections';
import { useShortcuts } from './use-shortcuts';
import { useSubmission } from './use-submission';

export type EditorPlace = {
  /** Where its writer goes once the card is handed in. */
  readonly after: string;
  /** Whether opening and candidacy are a click away. */
  readonly linked: boolean;
};

type ScorecardEditorProps = {
  card: EditorCard;
  /** Left out: among the pages of somebody with an account. */
  place?: EditorPlace;
};

const inside = (card: EditorCard): EditorPlace => ({
  after: `/candidacies/${card.candidacyId}`,
  linked: true,
});

/**
 * The card while it is written: questions, ratings and overall view, saved as it goes. A key in a note reaches only the
 * parts that show it; see `usePart`.
 */
export function ScorecardEditor({ card, place = inside(card) }: ScorecardEditorProps) {
  const desk = useDesk(card);
  const other = usePart(desk, ({ keeper }) => keeper.read().other);
  const ratings = usePart(desk, ({ content }) => content().ratings);
  const [keysShown, setKeysShown] = useState(false);
  const [conflictShown, setConflictShown] = useState(true);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const questionRef = useRef<QuestionHandle>(null);
  const { current, go, goAndFocus, step } = useSections(sectionIds(card), fieldRef);
  const { missing, submitting, submit, settling, stopSettling } = useSubmission({
    card,
    desk,
    after: place.after,
    onConflict: () => setConflictShown(true),
  });
  const submitLabel = card.revision > 1 ? 'Submit amendment' : 'Submit';

  useShortcuts({
    onNext: () => step(1),
    onPrevious: () => step(-1),
    onEvidence: () => questionRef.current?.toEvidence(),
    onMark: () => questionRef.current?.mark(),
    onFit: () => questionRef.current?.refit(),
    onRestore: () => questionRef.current?.restore(),
    onSubmit: () => void submit(),
    onKeys: () => setKeysShown(true),
  });

  const question = card.questions.find(({ id }) => id === current);

  return (
    <div className="flex min-h-[calc(100dvh-3rem)] flex-col">
      <EditorHeader card={card} linked={place.linked} whileResting={desk.keeper.abandon} />
      <DraftOnPaper card={card} desk={desk} />
      <div
        data-screen-only
        className="grid flex-1 items-start gap-x-8 gap-y-5 px-4 py-5 sm:px-6 lg:grid-cols-[14rem_minmax(0,1fr)]"
      >
        <div className="min-w-0 lg:sticky lg:top-16">
          <CardSectionList card={card} desk={desk} current={current} onSelect={go} />
        </div>
        <div className="grid min-w-0 gap-5">
          <MissingList missing={missing} onGo={(item) => goAndFocus(sectionOf(item, card))} />
          {question ? (
            <QuestionSection
              key={question.id}
              ref={questionRef}
              cardId={card.id}
              question={question}
              position={card.questions.indexOf(question) + 1}
              total={card.questions.length}
              desk={desk}
              fieldRef={fieldRef}
              below={<SortNotes card={card} questionId={question.id} desk={desk} fieldRef={fieldRef} />}
            />
          ) : null}
          {current === RATINGS ? (
            <RatingSection
              competencies={card.competencies}
              ratings={ratings}
              onRate={(competency, level) => desk.edit((before) => rate(before, competency, level))}
              missing={missing.flatMap((item) => (item.kind === 'rating' ? [item.competency] : []))}
            />
          ) : null}
          {current === OVERALL ? <OverallPart card={card} desk={desk} missing={missing} /> : null}
        </div>
      </div>
      <CardProgress
        card={card}
        desk={desk}
        onSubmit={() => void submit()}
        submitting={submitting}
        submitLabel={submitLabel}
        onShowKeys={() => setKeysShown(true)}
      />
      <KeySheet open={keysShown} onOpenChange={setKeysShown} />
      {settling && !other ? (
        <SettleSuggestions
          questions={card.questions}
          desk={desk}
          submitLabel={submitLabel}
          onSubmit={() => void submit()}
          onLeave={stopSettling}
        />
      ) : null}
      {other && conflictShown ? (
        <SettleTexts
          card={card}
          writing={desk.keeper.read().writing}
          other={other}
          onSettle={desk.keeper.settle}
          onLater={() => setConflictShown(false)}
        />
      ) : null}
    </div>
  );
}
