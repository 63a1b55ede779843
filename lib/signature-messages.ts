import type { Source } from './domain/orientation/signal';
import type { AnswerPart, PivotDestination, SignatureAnswer } from './domain/orientation/signature-answer';
import { count } from './panel-messages';

/** Where the question and the two ways of answering it come from. */
export const SIGNATURE_SOURCE: Source = {
  article: 'A1',
  section: 'The interview question that separates CTOs from VPs',
};

export const DESTINATION_LABELS: Readonly<Record<PivotDestination, string>> = {
  technical_direction: 'technical direction',
  organisation_design: 'how the organisation is drawn',
  product_or_market: 'product and market',
  other: 'a strategic matter of another kind',
};

type Read = Extract<SignatureAnswer, { kind: 'read' }>;

/** How the answer is built, in a sentence that weighs neither way. */
export function signatureSentence(answer: SignatureAnswer): string {
  if (answer.kind === 'nothing_confirmed') return 'No passage of this answer is confirmed yet.';
  const to = answer.pivot.kind === 'pivot' ? DESTINATION_LABELS[answer.pivot.to] : '';
  const turnsFirst = answer.parts[0]?.orientation === 'strategic';
  switch (answer.pattern) {
    case 'thorough_recovery':
      return `The recovery is told in detail, from several sides${aside(answer)}.`;
    case 'brief_recovery':
      return `What is confirmed is mostly the recovery, told in brief${aside(answer)}.`;
    case 'both_parts':
      return turnsFirst
        ? `The answer takes up ${to} and the recovery; neither part is twice the other.`
        : `The answer tells the recovery, then turns to ${to}; neither part is twice the other.`;
    case 'late_pivot':
      return `The turn to ${to} comes in the second half and is most of what is confirmed.`;
    case 'early_pivot':
      return turnsFirst
        ? `The answer goes to ${to} before it comes to the recovery.`
        : `The recovery is told in brief, then the answer soon turns to ${to}.`;
    case 'pivot_only':
      return `What is confirmed is all about ${to}; no passage on the recovery is.`;
  }
}

function aside({ pivot }: Read): string {
  return pivot.kind === 'pivot' ? `; a shorter part is about ${DESTINATION_LABELS[pivot.to]}` : '';
}

/** The figures behind the sentence, each with what it is a share of. */
export function signatureFigures({ operational, pivot }: Read): string {
  const recovery =
    operational.signals === 0
      ? 'Recovery: nothing confirmed.'
      : `Recovery: ${percent(operational.share)} of the note’s words, ${count(operational.signals, 'operational signal')}.`;
  const turn =
    pivot.kind === 'none'
      ? 'No turn is confirmed.'
      : `Turn: ${placeOfTurn(pivot.at)}, ${percent(pivot.share)} of the words.`;
  return `${recovery} ${turn}`;
}

function placeOfTurn(at: number): string {
  return at === 0 ? 'from the first word' : `after ${percent(at)} of them`;
}

/** The bar in words, for people who do not see it. */
export function signatureBarText({ parts, pivot }: Read): string {
  const turn = pivot.kind === 'pivot' ? ` The turn is marked at ${percent(pivot.at)}.` : '';
  return `The note from first to last word: ${parts.map(partText).join(', ')}.${turn}`;
}

function partText({ orientation, from, to }: AnswerPart): string {
  return `${orientation} from ${percent(from)} to ${percent(to)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
