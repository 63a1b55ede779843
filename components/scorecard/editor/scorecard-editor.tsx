'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { useToast } from '@/components/ui/toast';
import { READER_VERSION } from '@/lib/domain/orientation/reader';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardContent, EditorCard, MissingItem } from '@/lib/domain/scorecard/content';
import { noteUnder, rate, recordOpenSuggestions, trimPassage } from '@/lib/domain/scorecard/edit-content';
import { findMissing } from '@/lib/domain/scorecard/find-missing';
import { listDifferences, mergeContents } from '@/lib/domain/scorecard/merge-content';
import { sentenceFor } from '@/lib/messages';
import { AmendmentReason } from './amendment-reason';
import { listSections, OVERALL, progressOf, RATINGS, sectionOf } from './card-sections';
import { ConflictDialog } from './conflict-dialog';
import { DiscardAmendment } from './discard-amendment';
import type { EvidencePanelHandle } from './evidence-panel';
import { KeySheet } from './key-sheet';
import { MissingList } from './missing-list';
import { OverallSection } from './overall-section';
import { QuestionSection } from './question-section';
import { RatingSection } from './rating-section';
import { SectionList } from './section-list';
import { StatusBar } from './status-bar';
import { useDraft } from './use-draft';
import { useShortcuts } from './use-shortcuts';
import { useSuggestions } from './use-suggestions';

const MINUTE = 60_000;

/** The card while it is written: questions, ratings and overall view, saved as it goes. */
export function ScorecardEditor({ card }: { card: EditorCard }) {
  const router = useRouter();
  const toast = useToast();
  const { keeper, draft } = useDraft(card);
  const { content, amendmentReason } = draft.writing;
  const [current, setCurrent] = useState(card.questions[0]?.id ?? RATINGS);
  const [missing, setMissing] = useState<readonly MissingItem[]>([]);
  const [submitting, setSubmitting] = useState(false);
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
  const open = sections.reduce((sum, section) => sum + section.open, 0);
  const stillMissing =
    missing.length > 0 ? findMissing(content, { revision: card.revision, amendmentReason }) : [];

  const edit = (change: (before: CardContent) => CardContent) =>
    keeper.change((before) => ({ ...before, content: change(before.content) }));

  function go(id: string) {
    setCurrent(id);
    setMarking(null);
  }

  /** Moves by keyboard, and the focus with it. */
  function step(by: 1 | -1) {
    const at = sections.findIndex((section) => section.id === current);
    const next = sections[at + by];
    if (!next) return;
    go(next.id);
    focusSoon(next.id);
  }

  function focusSoon(id: string) {
    requestAnimationFrame(() => {
      if (id === RATINGS || id === OVERALL) document.getElementById(`${id}-heading`)?.focus();
      else fieldRef.current?.focus();
    });
  }

  async function submit() {
    if (submitting || draft.other) {
      setConflictShown(true);
      return;
    }
    const lacking = findMissing(content, { revision: card.revision, amendmentReason });
    setMissing(lacking);
    if (lacking.length > 0) {
      requestAnimationFrame(() => document.getElementById('missing-heading')?.focus());
      return;
    }
    setSubmitting(true);
    const sent = await keeper.submit((before) => ({
      ...before,
      content: recordOpenSuggestions(before.content, { suggestions, readerVersion: READER_VERSION }),
    }));
    setSubmitting(false);
    if (sent.kind === 'unreachable') toast({ text: sentenceFor('unreachable'), tone: 'danger' });
    else if (sent.kind === 'refused') toast({ text: sent.sentence, tone: 'danger' });
    else if (sent.answer.submitted) {
      toast({ text: card.revision === 1 ? 'Your card is submitted.' : 'Your amendment is submitted.' });
      router.replace(`/candidacies/${card.candidacyId}`);
      router.refresh();
    } else if (sent.answer.because === 'missing') setMissing(sent.answer.missing);
    else setConflictShown(true);
  }

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
  const differences = draft.other
    ? listDifferences(
        content,
        draft.other.content,
        card.questions.map(({ id }) => id),
      )
    : [];
  const ended = new Date(Date.parse(card.interview.startsAt) + card.interview.durationMinutes * MINUTE);

  return (
    <div className="flex min-h-[calc(100dvh-3rem)] flex-col">
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-3 sm:px-6">
        <div className="grid min-w-0">
          <p className="text-ink-muted text-sm">
            <Link href={`/openings/${card.opening.id}`} className="hover:text-ink hover:underline">
              {card.opening.title}, {card.opening.company}
            </Link>
          </p>
          <h1 className="flex flex-wrap items-baseline gap-x-3 break-words font-semibold text-ink text-lg">
            <Link href={`/candidacies/${card.candidacyId}`} className="hover:underline">
              {card.candidate.name}
            </Link>
            <span className="font-normal text-base text-ink-muted">
              {card.revision > 1 ? 'Amendment, ' : null}
              {card.interview.title}
            </span>
          </h1>
        </div>
        {card.revision > 1 ? (
          <DiscardAmendment cardId={card.id} candidacyId={card.candidacyId} onDiscarded={keeper.abandon} />
        ) : null}
      </header>
      <div className="grid flex-1 items-start gap-x-8 gap-y-5 px-4 py-5 sm:px-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="min-w-0 lg:sticky lg:top-16">
          <SectionList sections={sections} current={current} onSelect={go} />
        </div>
        <div className="grid min-w-0 gap-5">
          <MissingList
            missing={stillMissing}
            onGo={(item) => {
              const section = sectionOf(item, card);
              go(section);
              focusSoon(section);
            }}
          />
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
              missing={stillMissing.flatMap((item) => (item.kind === 'rating' ? [item.competency] : []))}
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
                missing={{
                  overall: stillMissing.some((item) => item.kind === 'overall'),
                  roleOpinion: stillMissing.some((item) => item.kind === 'role_opinion'),
                }}
              />
              {card.revision > 1 ? (
                <AmendmentReason
                  value={amendmentReason}
                  onChange={(reason) => keeper.change((before) => ({ ...before, amendmentReason: reason }))}
                  error={
                    stillMissing.some((item) => item.kind === 'amendment_reason')
                      ? 'Say why the card changes.'
                      : null
                  }
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
        open={open}
        onSubmit={() => void submit()}
        submitting={submitting}
        submitLabel={card.revision > 1 ? 'Submit amendment' : 'Submit'}
        onShowKeys={() => setKeysShown(true)}
      />
      <KeySheet open={keysShown} onOpenChange={setKeysShown} />
      {draft.other && conflictShown ? (
        <ConflictDialog
          differences={differences}
          questionTitles={new Map(card.questions.map(({ id, text }) => [id, text]))}
          theirsSavedAt={draft.other.savedAt}
          onResolve={(choices) => {
            const { other } = draft;
            if (!other) return;
            keeper.settle({
              content: mergeContents(content, other.content, { differences, choices }),
              amendmentReason: amendmentReason || other.amendmentReason,
            });
          }}
          onLater={() => setConflictShown(false)}
        />
      ) : null}
    </div>
  );
}
