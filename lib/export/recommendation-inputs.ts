import type { PanelCard } from '../domain/panel/card';
import type { Recommendation } from '../domain/panel/recommendation';
import type { Rubric } from '../domain/rubric/rubric';

/** What a recommendation was computed from, and its answer. */
export type ComputedRecommendation = {
  readonly id: string;
  readonly at: string;
  readonly candidacyId: string;
  readonly value: Recommendation;
  readonly rubric: Rubric;
  readonly cards: readonly PanelCard[];
};

/** Changes whenever a reader of the file would have to. */
const FORMAT = 'bearing-inputs-1';

/**
 * The inputs as a JSON text: marks and confirmed signals by panelist and question, the rubric's figures, and what was
 * answered. Nobody is named and no word of a note is in it, so that it can be handed to whoever checks the arithmetic.
 * `candidates` is what the command `recommend` reads.
 */
export function toInputsFile({ id, at, candidacyId, value, rubric, cards }: ComputedRecommendation): string {
  const { version, profiles, minimumCards, minimumObservers, leanThreshold } = rubric;
  const file = {
    format: FORMAT,
    method: value.methodVersion,
    computedAt: at,
    rubric: { version, minimumCards, minimumObservers, leanThreshold, profiles },
    candidates: [{ id: candidacyId, panel: cards.map(toFiledCard) }],
    recommendation: { id, ...value },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** An answer without a confirmed passage has no value and is left out. */
function toFiledCard({ panelist, ratings, answers }: PanelCard) {
  return {
    panelist,
    submitted: true,
    ratings,
    notes: answers
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ question, evidence }) => ({
        question,
        evidence: evidence.map(({ orientation, signal }) => ({ orientation, signal })),
      })),
  };
}

const LONGEST_NAME = 40;

/** A name every file system takes: "inputs-noor-haddad-2026-11-23.json". */
export function inputsFileName({ candidate, at }: { candidate: string; at: string }): string {
  const plain = candidate
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-+|-+$/g, '');
  return `inputs-${plain || 'candidate'}-${at.slice(0, 10)}.json`;
}
