'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useToast } from '@/components/ui/toast';
import type { EditorCard, MissingItem } from '@/lib/domain/scorecard/content';
import { recordOpenSuggestions } from '@/lib/domain/scorecard/edit-content';
import { findMissing } from '@/lib/domain/scorecard/find-missing';
import { sentenceFor } from '@/lib/messages';
import { listOpen } from './listed-suggestions';
import { type Desk, isSameInside, usePart } from './use-desk';

/** Longest wait for what the reader makes of the last words, before the card is handed in without it. */
const LONGEST_READING = 1_000;

type Handing = {
  readonly card: EditorCard;
  readonly desk: Desk;
  /** Where its writer goes once the card is handed in. */
  readonly after: string;
  /** Called where another text of the card has to be settled first. */
  readonly onConflict: () => void;
};

type Submission = {
  /** What is still to be answered; empty until somebody tried to submit. */
  readonly missing: readonly MissingItem[];
  readonly submitting: boolean;
  readonly submit: () => Promise<void>;
  /** Whether suggestions have to be settled first. */
  readonly settling: boolean;
  readonly stopSettling: () => void;
};

const NOTHING: readonly MissingItem[] = [];

/** Hands the card in, and says what stands in the way. */
export function useSubmission({ card, desk, after, onConflict }: Handing): Submission {
  const router = useRouter();
  const toast = useToast();
  const { keeper, feed } = desk;
  const [incomplete, setIncomplete] = useState(false);
  const [submitting, setSubmitting] = useState(false);
  const [settling, setSettling] = useState(false);
  const lacking = () => {
    const { content, amendmentReason } = keeper.read().writing;
    return findMissing(content, { revision: card.revision, amendmentReason });
  };
  const missing = usePart(desk, () => (incomplete ? lacking() : NOTHING), isSameInside);

  async function submit() {
    if (submitting || keeper.read().other) return onConflict();
    if (lacking().length > 0) {
      setIncomplete(true);
      requestAnimationFrame(() => document.getElementById('missing-heading')?.focus());
      return;
    }
    setIncomplete(false);
    setSubmitting(true);
    await feed.whenRead(LONGEST_READING);
    const isSettled = listOpen(card.questions, desk.content(), feed.offeredFor).length === 0;
    setSettling(!isSettled);
    if (isSettled) await handIn();
    setSubmitting(false);
  }

  async function handIn() {
    const sent = await keeper.submit((before) => ({
      ...before,
      content: recordOpenSuggestions(before.content, feed.offeredFor),
    }));
    if (sent.kind === 'unreachable') toast({ text: sentenceFor('unreachable'), tone: 'danger' });
    else if (sent.kind === 'refused') toast({ text: sent.sentence, tone: 'danger' });
    else if (sent.answer.submitted) {
      toast({ text: card.revision === 1 ? 'Your card is submitted.' : 'Your amendment is submitted.' });
      router.replace(after);
      router.refresh();
    } else if (sent.answer.because === 'missing') setIncomplete(true);
    else onConflict();
  }

  return { missing, submitting, submit, settling, stopSettling: () => setSettling(false) };
}
