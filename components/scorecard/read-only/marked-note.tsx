import { OrientationGlyph } from '@/components/chart/orientation-glyph';
import { cn } from '@/components/ui/class-names';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import type { CardEvidence } from '@/lib/domain/scorecard/content';
import { cutNote, evidenceAnchor, listCounted } from '@/lib/domain/scorecard/note-passages';

/** A solid and a dashed line beneath, so that the two read apart without colour. */
const LOOKS = {
  strategic: 'bg-strategic-soft decoration-strategic decoration-solid target:outline-strategic',
  operational: 'bg-operational-soft decoration-operational decoration-dashed target:outline-operational',
} as const;

type MarkedNoteProps = { noteId: string; text: string; evidence: readonly CardEvidence[] };

/** A note as it was written, its passages marked in place. Each mark is a place to link to. */
export function MarkedNote({ noteId, text, evidence }: MarkedNoteProps) {
  return (
    <p dir="auto" className="max-w-prose whitespace-pre-wrap break-words text-base text-ink">
      {cutNote(text, listCounted(evidence)).map((stretch) => {
        if (stretch.kind === 'plain') return stretch.text;
        const anchor = evidenceAnchor(noteId, stretch.index);
        return <Mark key={anchor} id={anchor} text={stretch.text} passage={stretch.passage} />;
      })}
    </p>
  );
}

function Mark({ id, text, passage }: { id: string; text: string; passage: CardEvidence }) {
  const title = findSignal(passage.signal)?.title ?? passage.signal;
  return (
    <mark
      id={id}
      title={`${ORIENTATION_TITLES[passage.orientation]}: ${title}`}
      className={cn(
        'scroll-mt-24 rounded-sm box-decoration-clone px-0.5 underline decoration-2 underline-offset-4',
        'target:outline-2 target:outline-offset-2',
        LOOKS[passage.orientation],
      )}
    >
      <OrientationGlyph orientation={passage.orientation} className="me-1 inline align-baseline" />
      {/* Its own direction, so that the note's is read from the note's words. */}
      <span dir="ltr" className="sr-only select-none">
        {ORIENTATION_TITLES[passage.orientation]} passage:{' '}
      </span>
      {text}
    </mark>
  );
}
