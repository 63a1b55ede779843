import type { KitQuestion } from '../kit/kit';
import type { Facet, Signal } from '../orientation/signal';
import { COMPETENCIES, type Competency } from '../rubric/competency';
import type { PanelCard } from './card';
import type { Coverage } from './coverage';

/** What a next interview can ask of a kit. */
export type AskableQuestion = Pick<KitQuestion, 'key' | 'text' | 'competencies'>;

/** A question worth asking next, and the gap it closes. */
export type NextQuestion =
  | {
      readonly kind: 'thin_competency';
      readonly competency: Competency;
      readonly observers: number;
      readonly question: string;
      readonly text: string;
    }
  | {
      readonly kind: 'unheard_facet';
      readonly facet: Facet;
      readonly signal: string;
      readonly text: string;
    }
  | {
      readonly kind: 'heard_once';
      readonly signal: string;
      readonly panelist: string;
      readonly text: string;
    };

/** More than an hour's interview can hold helps nobody. */
const MOST = 5;

/**
 * Competencies too few observed first, each with the kit's question that fewest cards hold an answer to; then facets
 * nobody heard anything of, then signals that rest on one panelist, each with the signal's own follow-up. At most
 * five, no text twice. Nothing while no card is in.
 */
export function listNextQuestions(
  coverage: Coverage,
  cards: readonly PanelCard[],
  {
    questions,
    signals,
  }: { readonly questions: readonly AskableQuestion[]; readonly signals: readonly Signal[] },
): readonly NextQuestion[] {
  if (cards.length === 0) return [];
  const found = [
    ...forThinCompetencies(coverage, cards, questions),
    ...forUnheardFacets(coverage, signals),
    ...forLoneSignals(coverage, signals),
  ];
  return found
    .filter((next, index) => found.findIndex((other) => other.text === next.text) === index)
    .slice(0, MOST);
}

function forThinCompetencies(
  { competencies }: Coverage,
  cards: readonly PanelCard[],
  questions: readonly AskableQuestion[],
): readonly NextQuestion[] {
  const answered = (key: string) =>
    cards.filter((card) => card.answers.some((answer) => answer.question === key)).length;
  const taken = new Set<string>();
  return COMPETENCIES.flatMap((competency): readonly NextQuestion[] => {
    const seen = competencies.find((entry) => entry.competency === competency);
    if (!seen || seen.enough) return [];
    const [best] = questions
      .filter((question) => question.competencies.includes(competency) && !taken.has(question.key))
      .toSorted((one, other) => answered(one.key) - answered(other.key));
    if (!best) return [];
    taken.add(best.key);
    const { observers } = seen;
    return [{ kind: 'thin_competency', competency, observers, question: best.key, text: best.text }];
  });
}

/** A facet's first signal of the catalogue stands for it: its follow-up opens the subject from either side. */
function forUnheardFacets({ facets }: Coverage, signals: readonly Signal[]): readonly NextQuestion[] {
  return facets
    .filter((entry) => entry.panelists === 0)
    .flatMap(({ facet }): readonly NextQuestion[] => {
      const first = signals.find((signal) => signal.facet === facet);
      return first ? [{ kind: 'unheard_facet', facet, signal: first.id, text: first.followUp }] : [];
    });
}

/** What one panelist heard most often first: the figure leans on it most. Beside nobody there is no "only one". */
function forLoneSignals(
  { panelists, facets }: Coverage,
  signals: readonly Signal[],
): readonly NextQuestion[] {
  if (panelists.length < 2) return [];
  return facets
    .flatMap((entry) => entry.signals)
    .filter((entry) => entry.panelists === 1)
    .toSorted((one, other) => Math.max(...other.heard) - Math.max(...one.heard))
    .flatMap(({ signal, heard }): readonly NextQuestion[] => {
      const followUp = signals.find((entry) => entry.id === signal)?.followUp;
      const panelist = panelists[heard.findIndex((count) => count > 0)];
      return followUp && panelist ? [{ kind: 'heard_once', signal, panelist, text: followUp }] : [];
    });
}
