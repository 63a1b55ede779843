import { SIGNAL_CATALOGUE } from '../domain/orientation/catalogue';
import type { Facet } from '../domain/orientation/signal';
import { surveyCoverage } from '../domain/panel/coverage';
import { type PanelDisagreement, summarizeDisagreement } from '../domain/panel/disagreement';
import { listNextQuestions, type NextQuestion } from '../domain/panel/next-questions';
import { type OverallLevel, overallLevel } from '../domain/panel/overall-level';
import { METHOD_VERSION } from '../domain/panel/recommend';
import type { CompetencySummary, OrientationSummary, Recommendation } from '../domain/panel/recommendation';
import { fitToNeed, type NeedFit } from '../domain/role-need/need-fit';
import type { Stage, TechnologyLeader } from '../domain/role-need/role-need';
import { COMPETENCIES, type Competency, type Overall, type RoleOpinion } from '../domain/rubric/competency';
import type { Rubric } from '../domain/rubric/rubric';
import type { ImportedMark } from '../domain/scorecard-import/imported-mark';
import { type CompetencyTitles, titlesOf } from '../panel-messages';
import type { Anonymity } from './anonymise';
import { type CandidacyRecord, namesOf } from './candidacy-record';
import { type BriefQuote, pickQuotes } from './pick-quotes';

/** What a file says of how it was made. */
export type Taking = {
  /** ISO 8601, the moment it was taken. */
  readonly at: string;
  /** Who took it; '' where panelists are anonymised, since they may be one. */
  readonly by: string;
  readonly anonymity: Anonymity;
};

type Marks = PanelDisagreement['competencies'][number]['marks'];

/**
 * One candidacy as somebody outside the panel reads it: plain values that can be stored, sent and drawn. Sentences are
 * made from it by `brief-sentences.ts` and the messages the pages use.
 */
export type Brief = {
  readonly taking: Taking;
  readonly candidacyId: string;
  readonly candidate: {
    readonly name: string;
    /** Today's title and company; '' where unknown or anonymised. */
    readonly work: string;
    readonly headline: string;
  };
  readonly opening: {
    readonly title: string;
    readonly company: string;
    readonly stage: Stage | null;
    readonly needVersion: number | null;
  };
  readonly versions: { readonly method: string; readonly rubric: string; readonly catalogue: string };
  /** Figures a map draws role regions from. */
  readonly rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
  readonly titles: CompetencyTitles;
  /** Null before the first card is in. */
  readonly recommendation: { readonly at: string; readonly value: Recommendation } | null;
  readonly map: { readonly orientation: OrientationSummary; readonly level: OverallLevel | null };
  readonly competencies: readonly { readonly competency: Competency; readonly summary: CompetencySummary }[];
  readonly agreements: readonly {
    readonly competency: Competency;
    readonly spread: number;
    readonly marks: Marks;
  }[];
  readonly disagreements: readonly {
    readonly competency: Competency;
    readonly spread: number;
    readonly marks: Marks;
  }[];
  readonly opinions: PanelDisagreement['opinions'];
  readonly opinionsDiffer: boolean;
  readonly quotes: { readonly strategic: readonly BriefQuote[]; readonly operational: readonly BriefQuote[] };
  readonly unknown: {
    /** Competencies with fewer observers than the rubric asks for. */
    readonly thin: readonly { readonly competency: Competency; readonly observers: number }[];
    readonly unheardFacets: readonly Facet[];
    readonly next: readonly NextQuestion[];
    /** Cards still to come, one entry each. */
    readonly outstanding: readonly { readonly panelist: string; readonly interview: string }[];
  };
  readonly need: {
    readonly fit: NeedFit;
    readonly version: number;
    readonly technologyLeader: TechnologyLeader;
  } | null;
  /** Newest first: the first is the one that stands. */
  readonly decisions: readonly (Omit<CandidacyRecord['decisions'][number], 'byId'> & {
    readonly by: string;
  })[];
  readonly panel: readonly {
    readonly id: string;
    readonly name: string;
    readonly interviews: readonly string[];
    readonly cards: readonly {
      readonly submittedAt: string;
      readonly overall: Overall;
      readonly roleOpinion: RoleOpinion;
      /** Null for a card that was written here. */
      readonly imported: ImportedMark | null;
    }[];
  }[];
  /** First and last interview that took place or is planned; null without one. */
  readonly interviewed: { readonly first: string; readonly last: string } | null;
  /** Names of panelists by id, for the messages that name them. */
  readonly names: Readonly<Record<string, string>>;
};

/** Two levels apart is a debrief's subject; up to one is what raters differ by anyway. */
const APART = 2;
const TOGETHER = 1;

/** A brief from a record that has been anonymised already where it is to be. */
export function toBrief(record: CandidacyRecord, taking: Taking): Brief {
  const { recommendation, rubric } = record;
  const cards = recommendation?.cards ?? [];
  const summary = recommendation?.value.summary ?? null;
  const disagreement = summarizeDisagreement(cards);
  const names = namesOf(record);
  const { need } = record.opening;
  return {
    taking,
    candidacyId: record.candidacyId,
    candidate: {
      name: record.candidate.name,
      work: [record.candidate.title, record.candidate.company].filter(Boolean).join(', '),
      headline: record.headline,
    },
    opening: {
      title: record.opening.title,
      company: record.opening.company,
      stage: need?.stage ?? null,
      needVersion: need?.version ?? null,
    },
    versions: {
      method: recommendation?.value.methodVersion ?? METHOD_VERSION,
      rubric: rubric.version,
      catalogue: SIGNAL_CATALOGUE.version,
    },
    rubric: { profiles: rubric.profiles, leanThreshold: rubric.leanThreshold },
    titles: titlesOf(rubric),
    recommendation: recommendation && { at: recommendation.at, value: recommendation.value },
    map: {
      orientation: summary?.orientation ?? { kind: 'none' },
      level: summary && overallLevel(summary.competencies),
    },
    competencies: COMPETENCIES.map((competency) => ({
      competency,
      summary: summary?.competencies[competency] ?? { kind: 'not_observed' },
    })),
    agreements: disagreement.competencies.filter(({ spread }) => spread <= TOGETHER),
    disagreements: disagreement.competencies.filter(({ spread }) => spread >= APART),
    opinions: disagreement.opinions,
    opinionsDiffer: disagreement.opinionsDiffer,
    quotes: {
      strategic: pickQuotes(record, 'strategic'),
      operational: pickQuotes(record, 'operational'),
    },
    unknown: toUnknown(record, names),
    need:
      need && recommendation
        ? {
            fit: fitToNeed(need, recommendation.value.verdict),
            version: need.version,
            technologyLeader: need.technologyLeader,
          }
        : null,
    decisions: record.decisions.map(({ byId, ...decision }) => ({ ...decision, by: names[byId] ?? '' })),
    panel: toPanel(record),
    interviewed: toSpan(record),
    names,
  };
}

function toUnknown(record: CandidacyRecord, names: Brief['names']): Brief['unknown'] {
  const cards = record.recommendation?.cards ?? [];
  const { signals } = SIGNAL_CATALOGUE;
  const coverage = surveyCoverage(cards, record.rubric, signals);
  return {
    thin: coverage.competencies
      .filter(({ enough }) => !enough)
      .map(({ competency, observers }) => ({ competency, observers })),
    unheardFacets: coverage.facets.filter(({ panelists }) => panelists === 0).map(({ facet }) => facet),
    next: listNextQuestions(coverage, cards, { questions: record.askable, signals }),
    outstanding: record.outstanding.map(({ panelistId, interview }) => ({
      panelist: names[panelistId] ?? '',
      interview,
    })),
  };
}

/** Whoever was asked to score, whether or not a card of theirs is in; those taken off later stay by their card. */
function toPanel(record: CandidacyRecord): Brief['panel'] {
  const held = record.interviews.filter((interview) => !interview.cancelled);
  const counted = record.cards.filter((card) => card.counts);
  const ids = new Set([
    ...held.flatMap((interview) => interview.panelistIds),
    ...counted.map((card) => card.panelistId),
  ]);
  return record.people
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }) => {
      const cards = counted.filter((card) => card.panelistId === id);
      const interviews = held.filter(
        (interview) =>
          interview.panelistIds.includes(id) || cards.some((card) => card.interviewId === interview.id),
      );
      return {
        id,
        name,
        interviews: interviews.map((interview) => interview.title),
        cards: cards.map(({ submittedAt, overall, roleOpinion, imported = null }) => ({
          ...{ submittedAt, overall, roleOpinion, imported },
        })),
      };
    });
}

function toSpan({ interviews }: CandidacyRecord): Brief['interviewed'] {
  const starts = interviews
    .filter((interview) => !interview.cancelled)
    .map((interview) => interview.startsAt)
    .sort();
  const [first, last] = [starts[0], starts.at(-1)];
  return first && last ? { first, last } : null;
}
