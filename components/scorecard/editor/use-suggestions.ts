'use client';

import { useEffect, useState } from 'react';
import type { EditorCard } from '@/lib/domain/scorecard/content';
import { askReading } from './ask-reading';
import type { DraftKeeper } from './draft-keeper';
import { SuggestionFeed } from './suggestion-feed';

/** One feed for as long as the editor is on the page, following what the keeper holds. */
export function useSuggestions(card: EditorCard, keeper: DraftKeeper): SuggestionFeed {
  const [feed] = useState(() => new SuggestionFeed(card.questions, askReading));

  useEffect(() => {
    const follow = () => feed.follow(keeper.read().writing.content);
    follow();
    feed.readNow();
    const stopFollowing = keeper.subscribe(follow);
    window.addEventListener('online', feed.readNow);
    return () => {
      window.removeEventListener('online', feed.readNow);
      stopFollowing();
      feed.stop();
    };
  }, [feed, keeper]);

  return feed;
}
