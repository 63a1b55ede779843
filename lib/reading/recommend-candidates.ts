import type { AnsweredQuestion, ConfirmedEvidence, PanelCard } from '../domain/panel/card';
import { recommend } from '../domain/panel/recommend';
import type { Interval, PanelSummary, Reason, Verdict } from '../domain/panel/recommendation';
import type { Rubric } from '../domain/rubric/rubric';
import type { CandidateId, FiledCandidate, FiledCard, FiledEvidence, FiledNote } from '../schemas/panel-file';
import type { Reader } from './open-reader';

/** A line of the answer. */
export type Recommended =
  | {
      readonly id: CandidateId;
      readonly verdict: Verdict;
      /** Null where the evidence is insufficient. */
      readonly sure: number | null;
      /** Null where nobody confirmed a passage. */
      readonly orientation: { readonly balance: number; readonly interval: Interval } | null;
      readonly competencies: PanelSummary['competencies'];
      readonly reasons: readonly Reason[];
      /** The verdict with each panelist's cards left out. */
      readonly without: readonly { readonly panelist: string; readonly verdict: Verdict }[];
    }
  | { readonly id: CandidateId | null; readonly error: string };

/** `confirming` reads notes that carry no evidence and takes what it suggests as confirmed; null reads nothing. */
export type Confirming = Pick<Reader, 'read'> | null;

/** The recommendation for one candidate of a file. Cards that were not submitted enter nowhere. */
export async function recommendCandidate(
  rubric: Rubric,
  candidate: FiledCandidate,
  confirming: Confirming,
): Promise<Recommended> {
  if (!candidate.ok) return { id: candidate.id, error: candidate.error };
  const cards: PanelCard[] = [];
  try {
    for (const card of candidate.panel) {
      if (card.submitted) cards.push(await toPanelCard(card, confirming));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: candidate.id, error: `The notes could not be read: ${reason}` };
  }
  return toRecommended(rubric, candidate.id, cards);
}

function toRecommended(rubric: Rubric, id: CandidateId, cards: readonly PanelCard[]): Recommended {
  const { verdict, sure, summary, reasons } = recommend(rubric, cards);
  const { orientation, competencies } = summary;
  const panelists = [...new Set(cards.map(({ panelist }) => panelist))];
  return {
    id,
    verdict,
    sure,
    orientation:
      orientation.kind === 'read' ? { balance: orientation.balance, interval: orientation.interval } : null,
    competencies,
    reasons,
    without: panelists.map((panelist) => ({
      panelist,
      verdict: recommend(
        rubric,
        cards.filter((card) => card.panelist !== panelist),
      ).verdict,
    })),
  };
}

async function toPanelCard(card: FiledCard, confirming: Confirming): Promise<PanelCard> {
  const answers: AnsweredQuestion[] = [];
  for (const [at, note] of card.notes.entries()) {
    // Notes under one question are one answer to it; a note under none is an answer of its own.
    const question = note.question.trim() === '' ? `note ${at + 1}` : note.question.trim();
    answers.push({ question, evidence: await confirmedIn(note, at, confirming) });
  }
  const { panelist, ratings, overall, roleOpinion } = card;
  return { panelist, ratings, overall, roleOpinion, answers: joined(answers) };
}

function joined(answers: readonly AnsweredQuestion[]): readonly AnsweredQuestion[] {
  const questions = [...new Set(answers.map(({ question }) => question))];
  return questions.map((question) => ({
    question,
    evidence: answers.filter((own) => own.question === question).flatMap(({ evidence }) => evidence),
  }));
}

async function confirmedIn(
  note: FiledNote,
  at: number,
  confirming: Confirming,
): Promise<readonly ConfirmedEvidence[]> {
  if (confirming === null || note.evidence.length > 0) {
    return note.evidence
      .filter(({ counts }) => counts)
      .map((evidence, nth) => ({
        orientation: evidence.orientation,
        signal: evidence.signal ?? ownSignal(evidence, at, nth),
      }));
  }
  const { evidence } = await confirming.read({ question: note.question, note: note.text });
  return evidence.map(({ orientation, signal }) => ({ orientation, signal }));
}

/** A passage that names no signal counts as one of its own; marked twice over the same words it is still one. */
function ownSignal({ span }: FiledEvidence, at: number, nth: number): string {
  return span === null
    ? `note ${at + 1}, passage ${nth + 1}`
    : `note ${at + 1}, ${span.start} to ${span.end}`;
}
