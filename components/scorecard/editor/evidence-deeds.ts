import type { Orientation } from '@/lib/domain/orientation/orientation';
import type { Span } from '@/lib/domain/orientation/rebase';
import type { CardContent } from '@/lib/domain/scorecard/content';
import {
  addEvidence,
  changeEvidence,
  confirmChanged,
  decideSuggestion,
  removeEvidence,
} from '@/lib/domain/scorecard/edit-content';
import type { EvidenceEntry } from './evidence-entries';

export type SignalChoice = { readonly orientation: Orientation; readonly signal: string };

/** What a panelist may answer; to a rejected passage `reject` means to take the rejection back. */
export type EvidenceVerb =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'change'; readonly to: SignalChoice }
  | { readonly kind: 'adjust'; readonly to: Span };

type Answered = {
  readonly entry: EvidenceEntry;
  readonly verb: EvidenceVerb;
  /** The reader whose suggestion an open entry is. */
  readonly readerVersion: string;
};

/** The card after an answer to one of the entries of a question. */
export function applyVerb(
  content: CardContent,
  questionId: string,
  { entry, verb, readerVersion }: Answered,
): CardContent {
  if (entry.kind !== 'open') {
    if (verb.kind === 'confirm') return content;
    if (verb.kind === 'reject') return removeEvidence(content, questionId, entry.at);
    return changeEvidence(content, questionId, { at: entry.at, to: verb.to });
  }
  const { suggestion } = entry;
  switch (verb.kind) {
    case 'confirm':
      return decideSuggestion(content, questionId, { suggestion, readerVersion, origin: 'confirmed' });
    case 'reject':
      return decideSuggestion(content, questionId, { suggestion, readerVersion, origin: 'rejected' });
    case 'change':
      return confirmChanged(content, questionId, { suggestion, readerVersion, to: verb.to });
    case 'adjust': {
      if (overlaps(suggestion, verb.to)) {
        return confirmChanged(content, questionId, { suggestion, readerVersion, to: verb.to });
      }
      // Not one word of the suggestion was kept: it is turned down, and the panelist found the passage.
      const { orientation, signal } = suggestion;
      const rejected = decideSuggestion(content, questionId, {
        suggestion,
        readerVersion,
        origin: 'rejected',
      });
      return addEvidence(rejected, questionId, { ...verb.to, orientation, signal });
    }
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
