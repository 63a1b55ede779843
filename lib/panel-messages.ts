import type { DecidedRole, DecisionOutcome } from './domain/decision/decision';
import type { Settling } from './domain/panel/missing';
import type { Reason, Recommendation, Verdict } from './domain/panel/recommendation';
import {
  COMPETENCIES,
  type Competency,
  type Overall,
  type Role,
  type RoleOpinion,
} from './domain/rubric/competency';
import type { Rubric } from './domain/rubric/rubric';
import { toRecord } from './domain/to-record';

/** Names of the competencies as the opening's rubric words them. */
export type CompetencyTitles = Readonly<Record<Competency, string>>;

export function titlesOf({ competencies }: Pick<Rubric, 'competencies'>): CompetencyTitles {
  return toRecord(COMPETENCIES, (competency) => competencies[competency].title);
}

export const ROLE_LABELS: Readonly<Record<DecidedRole, string>> = {
  cto: 'CTO',
  vp_engineering: 'VP of Engineering',
  combined: 'Combined role',
};

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  ...ROLE_LABELS,
  neither: 'Neither role',
  insufficient_evidence: 'Insufficient evidence',
};

export const OUTCOME_LABELS: Readonly<Record<DecisionOutcome, string>> = {
  advance: 'Advance',
  hold: 'Hold',
  offer: 'Make an offer',
  decline: 'Decline',
};

export const OVERALL_LABELS: Readonly<Record<Overall, string>> = {
  definitely_not: 'Definitely not',
  no: 'No',
  yes: 'Yes',
  strong_yes: 'Strong yes',
  no_decision: 'No decision',
};

export const ROLE_OPINION_LABELS: Readonly<Record<RoleOpinion, string>> = {
  ...ROLE_LABELS,
  neither: 'Neither role',
  unsure: 'Unsure',
};

/** The recommendation's first sentence. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict) {
    case 'cto':
      return 'The panel’s evidence fits a CTO.';
    case 'vp_engineering':
      return 'The panel’s evidence fits a VP of Engineering.';
    case 'combined':
      return 'The panel’s evidence fits one person who holds both roles.';
    case 'neither':
      return 'The panel’s evidence fits neither role as the rubric describes them.';
    case 'insufficient_evidence':
      return 'There is not enough evidence for a recommendation yet.';
  }
}

/** How sure, in the terms the arithmetic means it; null where no verdict was reached. */
export function sureSentence(sure: number | null): string | null {
  if (sure === null) return null;
  return `About ${Math.round(sure * 100)} of 100 plausible panels would reach the same verdict.`;
}

/** "84% sure", for rows and marks; null where no verdict was reached. */
export function sureWording(sure: number | null): string | null {
  return sure === null ? null : `${Math.round(sure * 100)}% sure`;
}

/** What the verdict rests on, or what there is so far, in one sentence. */
export function restsOnSentence({ verdict, summary }: Pick<Recommendation, 'verdict' | 'summary'>): string {
  const opening =
    verdict === 'insufficient_evidence'
      ? `So far there ${summary.cards === 1 ? 'is' : 'are'}`
      : 'It rests on';
  const cards = `${opening} ${count(summary.cards, 'submitted card')} by ${count(summary.panelists, 'panelist')}`;
  if (summary.orientation.kind === 'none') return `${cards} and no confirmed passage.`;
  const { strategic, operational } = summary.orientation.passages;
  const passages = count(strategic + operational, 'confirmed passage');
  return `${cards} and ${passages}: ${strategic} strategic, ${operational} operational.`;
}

/** Whose cards are still to come; null when all are in. */
export function outstandingSentence(panelists: readonly string[]): string | null {
  if (panelists.length === 0) return null;
  return `Still to come: ${count(panelists.length, 'card')} by ${joinNames([...new Set(panelists)])}.`;
}

/** Why the verdict is what it is, one sentence a reason. */
export function reasonSentence(reason: Reason, titles: CompetencyTitles): string {
  switch (reason.kind) {
    case 'too_few_cards':
      return `${count(reason.cards, 'panelist')} ${reason.cards === 1 ? 'has' : 'have'} submitted; a recommendation needs ${reason.needed}.`;
    case 'too_few_observers':
      return `${titles[reason.competency]} was observed by ${count(reason.observers, 'panelist')}; it takes ${reason.needed}.`;
    case 'no_orientation_evidence':
      return 'No passage is confirmed, so nothing says which way the candidate faces.';
    case 'leans':
      return leanSentence(reason);
    case 'meets_bar':
      return `As ${aRole(reason.role)} the level is ${figure(reason.level)}, which reaches the bar of ${figure(reason.bar)}.`;
    case 'below_bar':
      return `As ${aRole(reason.role)} the level is ${figure(reason.level)}, short of the bar of ${figure(reason.bar)}.`;
    case 'below_floor':
      return `${titles[reason.competency]} stands at ${figure(reason.mean)}; the rubric asks ${aRole(reason.role)} for at least ${figure(reason.floor)}.`;
    case 'panel_split':
      return `The panel is split on ${titles[reason.competency]}: the ratings are ${reason.spread} apart.`;
  }
}

function leanSentence({ towards, balance }: Extract<Reason, { kind: 'leans' }>): string {
  switch (towards) {
    case 'strategic':
      return `The confirmed passages lean strategic, outward and forward, with a balance of ${figure(Math.abs(balance))}.`;
    case 'operational':
      return `The confirmed passages lean operational, inward and now, with a balance of ${figure(Math.abs(balance))}.`;
    case 'neither_way':
      return 'The confirmed passages lean neither way clearly enough to name one.';
  }
}

/** One change that would bring a verdict, or another one. */
export function settlingSentence(settling: Settling, titles: CompetencyTitles): string {
  switch (settling.kind) {
    case 'more_cards':
      return `Cards by ${count(settling.count, 'more panelist')}.`;
    case 'more_observers':
      return `Ratings for ${titles[settling.competency]} by ${count(settling.count, 'more panelist')}.`;
    case 'confirmed_passages':
      return 'Confirmed passages: without them nothing says which way the candidate faces.';
    case 'other_lean':
      return `If the evidence leaned ${leanWording(settling.towards)}, ${becomes(settling.verdict)}`;
    case 'level_crosses_bar':
      return settling.way === 'up'
        ? `If the level as ${aRole(settling.role)} rose from ${figure(settling.level)} to ${figure(settling.bar)}, ${becomes(settling.verdict)}`
        : `If the level as ${aRole(settling.role)} fell from ${figure(settling.level)} to below ${figure(settling.bar)}, ${becomes(settling.verdict)}`;
    case 'floor_reached':
      return `If ${titles[settling.competency]} rose from ${figure(settling.mean)} to ${figure(settling.floor)}, ${becomes(settling.verdict)}`;
  }
}

/** What was decided, in one line. */
export function decisionWording(outcome: DecisionOutcome, role: DecidedRole | null): string {
  switch (outcome) {
    case 'offer':
      if (role === 'combined') return 'Offer for the combined role';
      return role ? `Offer as ${ROLE_LABELS[role]}` : 'Offer';
    case 'advance':
      if (role === 'combined') return 'Advance towards the combined role';
      return role ? `Advance towards ${ROLE_LABELS[role]}` : 'Advance';
    case 'hold':
      return 'Hold';
    case 'decline':
      return 'Decline';
  }
}

/** "1 card", "3 cards", "2 candidacies". */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** "Ana", "Ana and Ben", "Ana, Ben and Cleo". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function leanWording(towards: Extract<Settling, { kind: 'other_lean' }>['towards']): string {
  return towards === 'neither_way' ? 'neither way' : towards;
}

function becomes(verdict: Verdict): string {
  return `the verdict would be: ${VERDICT_LABELS[verdict]}.`;
}

export function aRole(role: Role): string {
  return role === 'cto' ? 'a CTO' : 'a VP of Engineering';
}

function figure(value: number): string {
  return value.toFixed(2);
}
