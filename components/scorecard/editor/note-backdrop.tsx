import { memo, type ReactNode } from 'react';
import { cn } from '@/components/ui/class-names';
import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { ShownPassage } from './shown-passages';

type NoteBackdropProps = { text: string; passages: readonly ShownPassage[] };

/**
 * The text of a note, invisible but for the highlights of its passages. Each line of the text is a block of its own, so
 * that a key makes the browser lay out and paint one line, not the whole note.
 */
export function NoteBackdrop({ text, passages }: NoteBackdropProps) {
  let at = 0;
  return text.split('\n').map((line, number) => {
    const start = at;
    at += line.length + 1;
    const end = start + line.length;
    const inside = passages
      .filter((passage) => passage.start < end && passage.end > start)
      .map((passage) => ({
        ...passage,
        start: Math.max(passage.start, start) - start,
        end: Math.min(passage.end, end) - start,
      }));
    // Lines have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Line key={number} text={line} passages={inside} />;
  });
}

const Line = memo(
  function DrawnLine({ text, passages }: NoteBackdropProps) {
    return (
      <div>
        {paint(text, passages)}
        {'\u200b'}
      </div>
    );
  },
  (a, b) => a.text === b.text && isSamePainting(a.passages, b.passages),
);

function isSamePainting(a: readonly ShownPassage[], b: readonly ShownPassage[]): boolean {
  return (
    a.length === b.length &&
    a.every((passage, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        passage.start === other.start &&
        passage.end === other.end &&
        passage.orientation === other.orientation &&
        passage.kept === other.kept &&
        passage.emphasised === other.emphasised
      );
    })
  );
}

const TONES: Record<Orientation, string> = {
  strategic: 'bg-strategic-soft decoration-strategic decoration-solid',
  operational: 'bg-operational-soft decoration-operational decoration-double',
};

/** The text in stretches; orientation is told by the line below too, a kept passage by its weight. */
function paint(text: string, passages: readonly ShownPassage[]): ReactNode[] {
  const painted: ReactNode[] = [];
  let reached = 0;
  for (const [index, passage] of passages.entries()) {
    if (passage.start < reached || passage.end > text.length) continue;
    painted.push(text.slice(reached, passage.start));
    painted.push(
      <mark
        key={index}
        data-orientation={passage.orientation}
        data-kept={passage.kept}
        className={cn(
          'rounded-xs text-transparent underline underline-offset-4',
          TONES[passage.orientation],
          passage.kept ? 'decoration-2' : 'decoration-1',
          !passage.kept && (passage.orientation === 'strategic' ? 'decoration-dotted' : 'decoration-dashed'),
          passage.emphasised && 'outline-2 outline-accent',
        )}
      >
        {text.slice(passage.start, passage.end)}
      </mark>,
    );
    reached = passage.end;
  }
  painted.push(text.slice(reached));
  return painted;
}
