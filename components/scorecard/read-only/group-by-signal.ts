import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { CardEvidence } from '@/lib/domain/scorecard/content';
import { listCounted } from '@/lib/domain/scorecard/note-passages';

export type SignalGroup = {
  readonly signal: string;
  readonly orientation: Orientation;
  readonly quotes: readonly { readonly index: number; readonly text: string; readonly added: boolean }[];
};

/** The counted passages of a note, grouped by signal in the order in which each first appears. */
export function groupBySignal(text: string, evidence: readonly CardEvidence[]): readonly SignalGroup[] {
  const groups = new Map<string, SignalGroup>();
  for (const [index, passage] of listCounted(evidence).entries()) {
    const key = `${passage.orientation} ${passage.signal}`;
    const quote = {
      index,
      text: text.slice(passage.start, passage.end),
      added: passage.origin === 'added',
    };
    const { signal, orientation } = passage;
    groups.set(key, { signal, orientation, quotes: [...(groups.get(key)?.quotes ?? []), quote] });
  }
  return [...groups.values()];
}
