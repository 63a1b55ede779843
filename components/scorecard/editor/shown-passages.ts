import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { EvidenceEntries } from './evidence-entries';

/** A passage as the field shows it. */
export type ShownPassage = Span & {
  readonly orientation: Orientation;
  /** Suggested passages wait for an answer; kept ones count. */
  readonly kept: boolean;
  readonly emphasised: boolean;
};

type Looking = {
  /** Key of the entry under the pointer or holding the focus. */
  readonly pointed: string | null;
  /** The entry whose passage is being adjusted, and where it would stand. */
  readonly adjusting: { readonly key: string; readonly span: Span } | null;
};

/** What the note highlights: all but the rejected; a passage being adjusted as it would be, over those it would cover. */
export function toShownPassages(
  { open, counted }: EvidenceEntries,
  { pointed, adjusting }: Looking,
): readonly ShownPassage[] {
  const shown = [...open, ...counted].map((entry): ShownPassage & { readonly key: string } => ({
    ...(adjusting?.key === entry.key ? adjusting.span : entry.at),
    key: entry.key,
    orientation: entry.orientation,
    kept: entry.kind === 'counted',
    emphasised: entry.key === (adjusting?.key ?? pointed),
  }));
  const moved = shown.find((passage) => passage.key === adjusting?.key);
  return shown
    .filter((passage) => passage === moved || !moved || !overlaps(passage, moved))
    .toSorted((a, b) => a.start - b.start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
