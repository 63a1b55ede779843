import { useId } from 'react';
import { cn } from '@/components/ui/class-names';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { type Choice, canJoin, type Difference } from '@/lib/domain/scorecard/merge-content';
import { OVERALL_LABELS, ROLE_OPINION_LABELS } from '@/lib/panel-messages';

type Sides = { readonly mine: string; readonly theirs: string };

type DifferenceFieldProps = {
  /** Name of the radio group. */
  name: string;
  title: string;
  difference: Difference;
  /** What the two texts are called. */
  sides: Sides;
  choice: Choice;
  onChoose: (choice: Choice) => void;
};

/** One place where the texts differ: both in full, and what to keep of them. */
export function DifferenceField({ name, title, difference, sides, choice, onChoose }: DifferenceFieldProps) {
  const offered = CHOICES.filter(({ value }) => value !== 'both' || canJoin(difference));
  return (
    <section className="grid gap-2">
      <h3 className="break-words font-semibold text-base text-ink">{title}</h3>
      <div className="grid gap-2 sm:grid-cols-2">
        <Side title={sides.mine} words={wordsOf(difference, 'mine')} kept={choice !== 'theirs'} />
        <Side title={sides.theirs} words={wordsOf(difference, 'theirs')} kept={choice !== 'mine'} />
      </div>
      <SegmentedControl
        legend={`What to keep: ${title}`}
        legendHidden
        name={name}
        segments={offered}
        value={choice}
        onChange={(event) => {
          const found = offered.find(({ value }) => value === event.target.value);
          if (found) onChoose(found.value);
        }}
      />
    </section>
  );
}

const CHOICES = [
  { value: 'mine', label: 'Keep mine' },
  { value: 'theirs', label: 'Keep the other' },
  { value: 'both', label: 'Keep both' },
] as const;

/** The kept side is told by its words too, not by the border alone. */
function Side({ title, words, kept }: { title: string; words: string | null; kept: boolean }) {
  const id = useId();
  // A long text scrolls in its box, so the keyboard has to reach the box.
  const scrolls = { tabIndex: 0, role: 'group', 'aria-labelledby': id } as const;
  return (
    <div className={cn('grid content-start rounded-md border', kept ? 'border-accent' : 'border-line')}>
      <p id={id} className="flex justify-between gap-2 border-line border-b px-3 py-1.5 font-medium text-xs">
        <span className="text-ink-muted">{title}</span>
        <span className={kept ? 'text-accent-ink' : 'text-ink-faint'}>{kept ? 'Kept' : 'Not kept'}</span>
      </p>
      <div
        {...scrolls}
        className="max-h-56 overflow-y-auto rounded-b-md px-3 py-2 focus-visible:-outline-offset-2"
      >
        <p className={cn('whitespace-pre-wrap break-words text-base', words ? 'text-ink' : 'text-ink-faint')}>
          {words ?? 'Nothing here'}
        </p>
      </div>
    </div>
  );
}

function wordsOf(difference: Difference, side: 'mine' | 'theirs'): string | null {
  switch (difference.kind) {
    case 'note':
    case 'summary':
      return difference[side] === '' ? null : difference[side];
    case 'rating': {
      const level = difference[side];
      if (level === undefined) return null;
      return level === null ? 'Not observed' : `Level ${level}`;
    }
    case 'overall': {
      const overall = difference[side];
      return overall === null ? null : OVERALL_LABELS[overall];
    }
    case 'role_opinion': {
      const opinion = difference[side];
      return opinion === null ? null : ROLE_OPINION_LABELS[opinion];
    }
  }
}
