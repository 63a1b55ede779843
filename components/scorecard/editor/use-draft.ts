'use client';

import { useEffect, useState } from 'react';
import type { EditorCard } from '@/lib/domain/scorecard/content';
import { DraftKeeper } from './draft-keeper';
import { openShelf } from './draft-shelf';
import { sendDraft, sendSubmission } from './send-draft';

/** One keeper for as long as the editor is on the page. */
export function useDraft(card: EditorCard): DraftKeeper {
  const [{ keeper, shelf }] = useState(() => {
    const shelf = openShelf(card.id);
    const keeper = new DraftKeeper(card, {
      save: (draft) => sendDraft(card.id, draft),
      submit: (draft) => sendSubmission(card.id, draft),
      shelf,
    });
    return { keeper, shelf };
  });

  useEffect(() => {
    const leave = shelf.hold();
    void keeper.start();
    // On coming back, the person may have signed in again elsewhere.
    const seen = () => (document.visibilityState === 'hidden' ? keeper.leave() : keeper.saveNow());
    window.addEventListener('online', keeper.saveNow);
    window.addEventListener('pagehide', keeper.leave);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('online', keeper.saveNow);
      window.removeEventListener('pagehide', keeper.leave);
      document.removeEventListener('visibilitychange', seen);
      keeper.saveNow();
      leave();
    };
  }, [keeper, shelf]);

  return keeper;
}
