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
    // On leaving, the browser's storage has it already and this may still reach the server; on coming back, the
    // person may have signed in again elsewhere.
    window.addEventListener('online', keeper.saveNow);
    document.addEventListener('visibilitychange', keeper.saveNow);
    return () => {
      window.removeEventListener('online', keeper.saveNow);
      document.removeEventListener('visibilitychange', keeper.saveNow);
      keeper.saveNow();
      leave();
    };
  }, [keeper, shelf]);

  return keeper;
}
