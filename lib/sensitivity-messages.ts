import { FACET_TITLES, findSignal } from './domain/orientation/catalogue';
import type { Agreement } from './domain/panel/agreement';
import type { CardChanges } from './domain/panel/card-changes';
import type { Contradiction } from './domain/panel/contradictions';
import type { NextQuestion } from './domain/panel/next-questions';
import type { Verdict } from './domain/panel/recommendation';
import type { Replay } from './domain/panel/replay';
import type { LeftOut, WeightMove } from './domain/panel/sensitivity';
import type { SeverityComparison } from './domain/panel/severity-adjusted';
import {
  aRole,
  type CompetencyTitles,
  count,
  joinNames,
  OVERALL_LABELS,
  VERDICT_LABELS,
} from './panel-messages';

/** Names by panelist id. */
export type PanelistNames = Readonly<Record<string, string>>;

/** How firmly the verdict stands without any one person, in one sentence; null where one person is the panel. */
export function standsSentence(
  verdict: Verdict,
  without: readonly LeftOut[],
  names: PanelistNames,
): string | null {
  if (verdict === 'insufficient_evidence' || without.length === 0) return null;
  const flips = without.filter((left) => left.flips);
  if (flips.length === 0) return 'It stands whoever is left out.';
  const turns = flips.filter((left) => left.verdict !== 'insufficient_evidence');
  if (turns.length > 0) return `It would change without ${peopleOf(turns, names)}.`;
  const elsewhere = flips.filter((left) => left.ofTheRest !== verdict);
  const fewer = flips.length === without.length ? 'any one panelist' : peopleOf(flips, names);
  const thin = `Without ${fewer} the evidence would be too thin for a verdict`;
  if (elsewhere.length === 0) return `${thin}; what is left points the same way.`;
  return `${thin}, and without ${peopleOf(elsewhere, names)} what is left points elsewhere.`;
}

/** What the panel would say without each person whose absence changes something; empty where nothing changes. */
export function withoutSentences(
  verdict: Verdict,
  without: readonly LeftOut[],
  names: PanelistNames,
): readonly string[] {
  const flips = without.filter((left) => left.flips);
  const allThin = flips.every(
    (left) => left.verdict === 'insufficient_evidence' && left.ofTheRest === verdict,
  );
  const sentence = standsSentence(verdict, without, names);
  // The same said of each person is said once.
  if (allThin && flips.length > 1 && sentence) return [sentence];
  return flips.map(({ panelist, verdict: then, ofTheRest }) => {
    const start = `Without ${nameOf(panelist, names)}`;
    if (then !== 'insufficient_evidence') return `${start} the verdict would be: ${VERDICT_LABELS[then]}.`;
    if (ofTheRest === verdict)
      return `${start} the evidence would be too thin for a verdict; what is left points the same way.`;
    if (ofTheRest === 'insufficient_evidence')
      return `${start} the evidence would be too thin for a verdict.`;
    return `${start} the evidence would be too thin for a verdict; what is left points to: ${VERDICT_LABELS[ofTheRest]}.`;
  });
}

/** For a stored recommendation that the arithmetic of today no longer gives. */
export function newerMethodSentence(now: Verdict): string {
  return `The method has changed since this recommendation was stored and would now give: ${VERDICT_LABELS[now]}. It is computed again when a card comes in or changes. What follows rests on the newer method.`;
}

/** One weight that decides. */
export function weightSentence(
  { role, competency, from, to, verdict }: WeightMove,
  titles: CompetencyTitles,
): string {
  return `If ${titles[competency]} weighed ${to} instead of ${from} for ${aRole(role)}, the verdict would be: ${VERDICT_LABELS[verdict]}.`;
}

/** Raw ratings against adjusted ones, in one sentence. */
export function severitySentence(severity: SeverityComparison, names: PanelistNames): string {
  if (severity.kind === 'unlinked') {
    return 'Nobody on this panel has rated another candidacy beside peers, among those you may read: nothing is known of how severely they mark.';
  }
  const raters = severity.raters.map(
    ({ panelist, shrunk }) => `${nameOf(panelist, names)} ${signed(shrunk)}`,
  );
  const start = `Ratings adjusted for how people mark elsewhere (${joinNames(raters)} points against their peers, cautiously estimated)`;
  return severity.flips
    ? `${start} would give: ${VERDICT_LABELS[severity.verdict]}. The recommendation keeps the ratings as they were given.`
    : `${start} give the same verdict.`;
}

/** What does not go together in somebody's cards, and what to ask them. */
export function contradictionSentence(
  found: Contradiction,
  names: PanelistNames,
  titles: CompetencyTitles,
): string {
  const name = nameOf(found.panelist, names);
  switch (found.kind) {
    case 'evidence_against_rating':
      return `${name} confirmed ${count(found.signals, `${found.orientation} signal`)} and rates ${titles[found.competency]} ${found.level}. What did the rating hear that the notes do not say?`;
    case 'evidence_against_opinion':
      return `${name} confirmed ${count(found.signals, `${found.orientation} signal`)} and none of the other side, and sees ${aRole(found.opinion)}. Which moments spoke for it?`;
    case 'overall_against_ratings':
      return `${name} says “${OVERALL_LABELS[found.overall]}” over all with ratings that average ${found.mean.toFixed(2)}. What weighed so much beside them?`;
    case 'one_value':
      return `${name} rates all ${found.competencies} competencies ${found.level}. Was each heard for itself, or did one impression carry the rest?`;
    case 'apart_from_peers':
      return `${name} rates everything ${found.way} the others, by ${found.by.toFixed(2)} on average over ${found.competencies} competencies. A different conversation, or a different measure?`;
  }
}

/** How far these people agree over many candidacies, never a figure without its interval. */
export function agreementSentence(agreement: Agreement): string {
  if (agreement.kind === 'too_little') {
    return `These panelists and their peers share ${count(agreement.candidacies, 'candidacy', 'candidacies')} that you may read, too few for a figure on how well they agree. Who saw what says more.`;
  }
  const { alpha, interval, candidacies } = agreement;
  return `Over ${candidacies} candidacies that these panelists and their peers rated, Krippendorff’s alpha is ${alpha.toFixed(2)} with a 90% interval from ${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}. 1 is full agreement, 0 is chance; 0.80 is the customary demand, 0.67 the tentative one.`;
}

/** The gap a question closes. */
export function nextQuestionReason(
  next: NextQuestion,
  names: PanelistNames,
  titles: CompetencyTitles,
): string {
  switch (next.kind) {
    case 'thin_competency':
      return next.observers === 0
        ? `Nobody has observed ${titles[next.competency]} yet.`
        : `${titles[next.competency]} was observed by ${count(next.observers, 'panelist')}.`;
    case 'unheard_facet':
      return `Nobody has heard anything on “${FACET_TITLES[next.facet]}” yet.`;
    case 'heard_once':
      return `Only ${nameOf(next.panelist, names)} heard it: ${findSignal(next.signal)?.title ?? next.signal}.`;
  }
}

/** What brought a recommendation about. */
export function changesSentence({ arrived, amended, withdrawn }: CardChanges, names: PanelistNames): string {
  const parts = [
    arrived.length > 0 ? `${possessives(arrived, names)} came in` : null,
    amended.length > 0
      ? `${possessives(amended, names)} ${amended.length === 1 ? 'was' : 'were'} amended`
      : null,
    withdrawn.length > 0 ? `${possessives(withdrawn, names)} no longer counted` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('; ') : 'The rubric or the role need changed';
}

/** Whether computing it again gives what was stored. */
export function replaySentence(replay: Replay, stored: { readonly methodVersion: string }): string {
  switch (replay.kind) {
    case 'same':
      return 'Computed again just now from the cards and the rubric kept with it: the same answer to the last figure.';
    case 'same_by_newer_method':
      return `The method has changed since, from ${stored.methodVersion} to ${replay.now.methodVersion}. Computed again by the newer one, from the cards and the rubric kept with it, it gives the same answer.`;
    case 'other_by_newer_method':
      return `The method has changed since, from ${stored.methodVersion} to ${replay.now.methodVersion}, and the newer one gives other figures: ${answer(replay.now)}. What stands below is what was stored and seen then.`;
    case 'not_reproduced':
      return `Computed again by the same method, it gives another answer: ${answer(replay.now)}. The stored record and the program do not agree; please tell whoever runs this server.`;
  }
}

function answer({ verdict, sure }: { verdict: Verdict; sure: number | null }): string {
  const label = VERDICT_LABELS[verdict];
  return sure === null ? label : `${label}, ${Math.round(sure * 100)}% sure`;
}

function nameOf(panelist: string, names: PanelistNames): string {
  return names[panelist] ?? 'a panelist';
}

function peopleOf(left: readonly LeftOut[], names: PanelistNames): string {
  return joinNames(left.map(({ panelist }) => nameOf(panelist, names)));
}

function possessives(panelists: readonly string[], names: PanelistNames): string {
  const owners = panelists.map((panelist) => `${nameOf(panelist, names)}’s`);
  return `${joinNames(owners)} ${panelists.length === 1 ? 'card' : 'cards'}`;
}

function signed(points: number): string {
  return points < 0 ? `−${(-points).toFixed(2)}` : `+${points.toFixed(2)}`;
}
