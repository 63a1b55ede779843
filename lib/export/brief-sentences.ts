import { importedWording } from '../card-import-messages';
import { FACET_TITLES, findSignal } from '../domain/orientation/catalogue';
import type { Interval, OrientationSummary } from '../domain/panel/recommendation';
import { complementSentence, coversSentence, lacksSentence, needFitSentence } from '../need-fit-messages';
import {
  count,
  decisionWording,
  joinNames,
  OVERALL_LABELS,
  outstandingSentence,
  ROLE_OPINION_LABELS,
  reasonSentence,
  restsOnSentence,
  sureSentence,
  verdictSentence,
} from '../panel-messages';
import { STAGE_LABELS } from '../role-need-messages';
import { nextQuestionReason } from '../sensitivity-messages';
import type { Brief } from './brief';

/** What a brief says, sentence by sentence: one wording for every format it is printed, pasted or shared in. */

export function headSentences({ recommendation, unknown }: Brief): readonly string[] {
  if (!recommendation) return ['No card is in yet, so there is nothing to recommend.'];
  const { value } = recommendation;
  return [
    verdictSentence(value.verdict),
    sureSentence(value.sure),
    restsOnSentence(value),
    outstandingSentence(unknown.outstanding.map(({ panelist }) => panelist)),
  ].filter((sentence) => sentence !== null);
}

export function reasonSentences({ recommendation, titles }: Brief): readonly string[] {
  return recommendation?.value.reasons.map((reason) => reasonSentence(reason, titles)) ?? [];
}

/** "CTO or VP of Engineering, Growth, role need version 2"; the stage of the company beside the opening. */
export function openingWording({ opening }: Brief): string {
  return [opening.title, opening.company, opening.stage && STAGE_LABELS[opening.stage]]
    .filter(Boolean)
    .join(', ');
}

export function orientationWording(orientation: OrientationSummary): string {
  if (orientation.kind === 'none') return 'No confirmed passages, so no direction yet';
  const { balance, interval, panelists, passages } = orientation;
  const { strategic, operational } = passages;
  return `${towards(balance)}, 90% interval ${towards(interval.low)} to ${towards(interval.high)}, from ${count(strategic + operational, 'confirmed passage')} by ${count(panelists, 'panelist')}`;
}

export function levelWording({ map }: Brief): string {
  if (!map.level) return 'No competency observed, so no level yet';
  return `${map.level.mean.toFixed(2)} of 4, ${intervalWording(map.level.interval)}`;
}

export function intervalWording({ low, high }: Interval): string {
  return `90% interval ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

export function agreementSentences({
  agreements,
  titles,
  opinions,
  opinionsDiffer,
}: Brief): readonly string[] {
  const role = opinions.find(({ opinion }) => opinion !== 'unsure');
  return [
    ...agreements.map(({ competency, spread, marks }) =>
      spread === 0
        ? `${titles[competency]}: ${marks.length} panelists mark ${marks[0]?.level ?? ''}.`
        : `${titles[competency]}: ${marks.length} panelists mark within one level.`,
    ),
    ...(!opinionsDiffer && role && role.panelists.length > 1
      ? [`${role.panelists.length} panelists name the same role: ${ROLE_OPINION_LABELS[role.opinion]}.`]
      : []),
  ];
}

export function disagreementSentences(brief: Brief): readonly string[] {
  const { disagreements, titles, opinions, opinionsDiffer, names } = brief;
  return [
    ...disagreements.map(({ competency, spread, marks }) => {
      const told = marks.map(({ panelist, level }) => `${names[panelist] ?? 'a panelist'} ${level}`);
      return `${titles[competency]}: ${spread} levels apart (${told.join(', ')}).`;
    }),
    ...(opinionsDiffer
      ? [
          `The role they see: ${opinions
            .map(
              ({ opinion, panelists }) =>
                `${ROLE_OPINION_LABELS[opinion]} (${joinNames(panelists.map((id) => names[id] ?? 'a panelist'))})`,
            )
            .join('; ')}.`,
        ]
      : []),
  ];
}

export function unknownSentences({ unknown, titles, names }: Brief): readonly string[] {
  return [
    ...unknown.thin.map(({ competency, observers }) =>
      observers === 0
        ? `${titles[competency]} was observed by nobody.`
        : `${titles[competency]} was observed by ${count(observers, 'panelist')} only.`,
    ),
    ...unknown.unheardFacets.map((facet) => `Nothing was heard on ${FACET_TITLES[facet].toLowerCase()}.`),
    ...unknown.next.map((next) => `To ask next: “${next.text}” ${nextQuestionReason(next, names, titles)}`),
  ];
}

export function needSentences({ need }: Brief): readonly string[] {
  if (!need) return [];
  const { fit, technologyLeader } = need;
  const covers = coversSentence(fit);
  return [
    needFitSentence(fit),
    `What the company lacks: ${lacksSentence(fit.lacks)}`,
    covers && `What this candidate covers: ${covers}`,
    fit.kind === 'not_known'
      ? null
      : `Beside whoever leads today: ${complementSentence(fit.complement, technologyLeader)}`,
  ].filter((sentence) => sentence !== null);
}

export function decisionTitle({ outcome, role, by, at }: Brief['decisions'][number]): string {
  return `${decisionWording(outcome, role)}, by ${by || 'somebody'} on ${dayOf(at)}`;
}

export function panelistWording({ interviews, cards }: Brief['panel'][number]): string {
  const said = cards.map(
    ({ overall, roleOpinion, submittedAt, imported }) =>
      `${OVERALL_LABELS[overall]}, ${ROLE_OPINION_LABELS[roleOpinion]} (${dayOf(submittedAt)}${imported ? `, ${importedWording(imported)}` : ''})`,
  );
  return `${joinNames(interviews)}: ${said.length > 0 ? said.join('; ') : 'card not in yet'}`;
}

export function signalTitle(signal: string): string {
  return findSignal(signal)?.title ?? signal;
}

/** What the brief was made by, and when: the line at its foot. */
export function versionsSentence({ taking, versions, opening }: Brief): string {
  const need = opening.needVersion === null ? '' : `, role need version ${opening.needVersion}`;
  const by = taking.by === '' ? '' : ` by ${taking.by}`;
  return `Taken from Bearing on ${dayOf(taking.at)}${by}. Method ${versions.method}, rubric ${versions.rubric}${need}. Intervals are 90%. The figure is arithmetic on what panelists marked and confirmed; the decision is made by people.`;
}

/** The day in UTC, as every time in a file is. */
function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** "0.70 outward", or "0.00" where neither way is further. */
export function towards(balance: number): string {
  const size = Math.abs(balance).toFixed(2);
  if (Number(size) === 0) return size;
  return `${size} ${balance > 0 ? 'outward' : 'inward'}`;
}
