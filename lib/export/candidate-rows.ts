import { overallLevel } from '../domain/panel/overall-level';
import { fitToNeed } from '../domain/role-need/need-fit';
import { COMPETENCIES } from '../domain/rubric/competency';
import { VERDICT_LABELS } from '../panel-messages';
import type { CandidacyRecord } from './candidacy-record';

/** A cell as spreadsheets know it: numbers and dates are no texts. */
export type Cell = string | number | Date | null;
export type Row = Readonly<Record<string, Cell>>;

/** One row a candidate: verdict, figures with their 90% intervals, need and decision. Unknown is empty, never 0. */
export function toCandidateRow(record: CandidacyRecord): Row {
  const { recommendation } = record;
  const summary = recommendation?.value.summary;
  const level = summary ? overallLevel(summary.competencies) : null;
  const orientation = summary?.orientation.kind === 'read' ? summary.orientation : null;
  const { need } = record.opening;
  const decision = record.decisions[0];
  return {
    candidate_id: record.candidate.id,
    candidate_name: record.candidate.name,
    candidacy_id: record.candidacyId,
    opening: record.opening.title,
    company: record.opening.company,
    current_title: record.candidate.title,
    current_company: record.candidate.company,
    source_channel: record.sourceChannel,
    added_at: new Date(record.addedAt),
    cards_in: summary?.cards ?? 0,
    cards_outstanding: record.outstanding.length,
    verdict: recommendation ? VERDICT_LABELS[recommendation.value.verdict] : '',
    sure: recommendation?.value.sure ?? null,
    orientation_balance: orientation?.balance ?? null,
    orientation_low: orientation?.interval.low ?? null,
    orientation_high: orientation?.interval.high ?? null,
    strategic_passages: orientation?.passages.strategic ?? 0,
    operational_passages: orientation?.passages.operational ?? 0,
    level: level?.mean ?? null,
    level_low: level?.interval.low ?? null,
    level_high: level?.interval.high ?? null,
    ...Object.fromEntries(
      COMPETENCIES.flatMap((competency): readonly [string, Cell][] => {
        const seen = summary?.competencies[competency];
        const observed = seen?.kind === 'observed' ? seen : null;
        return [
          [competency, observed?.mean ?? null],
          [`${competency}_low`, observed?.interval.low ?? null],
          [`${competency}_high`, observed?.interval.high ?? null],
          [`${competency}_observers`, observed?.observers ?? 0],
        ];
      }),
    ),
    need_fit: need && recommendation ? fitToNeed(need, recommendation.value.verdict).kind : '',
    decision: decision?.outcome ?? '',
    decision_role: decision?.role ?? '',
    decision_at: decision ? new Date(decision.at) : null,
    recommended_at: recommendation ? new Date(recommendation.at) : null,
    method_version: recommendation?.value.methodVersion ?? '',
    rubric_version: record.rubric.version,
    cards_imported: record.cards.filter(({ counts, imported }) => counts && imported).length,
  };
}
