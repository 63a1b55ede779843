import type { EvidencePassage } from '@/lib/data/candidacy-panel';
import { findSignal } from '@/lib/domain/orientation/catalogue';
import { ORIENTATIONS, type Orientation } from '@/lib/domain/orientation/orientation';
import { toRecord } from '@/lib/domain/to-record';

export type SignalGroup = {
  readonly signal: string;
  readonly title: string;
  readonly panelists: number;
  readonly passages: readonly EvidencePassage[];
};

/** Passages by orientation and signal; within an orientation, what most panelists heard comes first. */
export function groupEvidence(
  passages: readonly EvidencePassage[],
): Readonly<Record<Orientation, readonly SignalGroup[]>> {
  return toRecord(ORIENTATIONS, (orientation) =>
    groupSide(passages.filter((passage) => passage.orientation === orientation)),
  );
}

function groupSide(passages: readonly EvidencePassage[]): readonly SignalGroup[] {
  return [...new Set(passages.map((passage) => passage.signal))]
    .map((signal) =>
      toGroup(
        signal,
        passages.filter((passage) => passage.signal === signal),
      ),
    )
    .toSorted(
      (a, b) =>
        b.panelists - a.panelists || b.passages.length - a.passages.length || a.title.localeCompare(b.title),
    );
}

function toGroup(signal: string, passages: readonly EvidencePassage[]): SignalGroup {
  return {
    signal,
    // An edition of the catalogue may have retired the signal; its id still reads as words.
    title: findSignal(signal)?.title ?? signal.replaceAll('-', ' '),
    panelists: new Set(passages.map((passage) => passage.panelistId)).size,
    passages,
  };
}
