'use client';

import type { EditorCard } from '@/lib/domain/scorecard/content';
import { listSections, progressOf } from './card-sections';
import { listOpen } from './listed-suggestions';
import { SectionList } from './section-list';
import { StatusBar, type StatusBarProps } from './status-bar';
import { type Desk, isSameInside, usePart } from './use-desk';

const MINUTE = 60_000;

type PartProps = { card: EditorCard; desk: Desk };

type CardSectionListProps = PartProps & { current: string; onSelect: (id: string) => void };

/** The parts of the card, each with how far it is. */
export function CardSectionList({ card, desk, current, onSelect }: CardSectionListProps) {
  const sections = usePart(
    desk,
    ({ content, feed }) => listSections(card, content(), feed.offeredFor),
    isSameInside,
  );
  return <SectionList sections={sections} current={current} onSelect={onSelect} />;
}

type CardProgressProps = PartProps &
  Pick<StatusBarProps, 'onSubmit' | 'submitting' | 'submitLabel' | 'onShowKeys'>;

/** Whether the words are safe, how far the card is, and Submit. */
export function CardProgress({ card, desk, ...submission }: CardProgressProps) {
  const state = usePart(desk, ({ keeper }) => keeper.read().state, isSameInside);
  const progress = usePart(desk, ({ content }) => progressOf(content()), isSameInside);
  const open = usePart(
    desk,
    ({ content, feed }) => listOpen(card.questions, content(), feed.offeredFor).length,
  );
  const ended = new Date(Date.parse(card.interview.startsAt) + card.interview.durationMinutes * MINUTE);
  return (
    <StatusBar
      {...submission}
      state={state}
      interviewedAt={ended.toISOString()}
      progress={progress}
      open={open}
    />
  );
}
