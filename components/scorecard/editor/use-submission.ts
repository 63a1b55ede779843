'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useToast } from '@/components/ui/toast';
import { READER_VERSION } from '@/lib/domain/orientation/reader';
import type { Suggestion } from '@/lib/domain/orientation/reading';
import type { EditorCard, MissingItem } from '@/lib/domain/scorecard/content';
import { recordOpenSuggestions } from '@/lib/domain/scorecard/edit-content';
import { findMissing } from '@/lib/domain/scorecard/find-missing';
import { sentenceFor } from '@/lib/messages';
import type { DraftKeeper, DraftSnapshot } from './draft-keeper';

type Handing = {
  readonly card: EditorCard;
  readonly keeper: DraftKeeper;
  readonly draft: DraftSnapshot;
  readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
  /** Called where another text of the card has to be settled first. */
  readonly onConflict: () => void;
};

type Submission = {
  /** What is still to be answered; empty until somebody tried to submit. */
  readonly missing: readonly MissingItem[];
  readonly submitting: boolean;
  readonly submit: () => Promise<void>;
};

/** Hands the card in, and says what stands in the way. */
export function useSubmission({ card, keeper, draft, suggestions, onConflict }: Handing): Submission {
  const router = useRouter();
  const toast = useToast();
  const [incomplete, setIncomplete] = useState(false);
  const [submitting, setSubmitting] = useState(false);
  const { content, amendmentReason } = draft.writing;
  const lacking = () => findMissing(content, { revision: card.revision, amendmentReason });

  async function submit() {
    if (submitting || draft.other) return onConflict();
    if (lacking().length > 0) {
      setIncomplete(true);
      requestAnimationFrame(() => document.getElementById('missing-heading')?.focus());
      return;
    }
    setIncomplete(false);
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
    } else if (sent.answer.because === 'missing') setIncomplete(true);
    else onConflict();
  }

  return { missing: incomplete ? lacking() : [], submitting, submit };
}
