import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { panelReliability } from '@/lib/domain/panel/rater-noise';
import type { Lean } from '@/lib/domain/panel/role-fit';
import { WORKED_PANEL, type WorkedSteps, workOut } from '@/lib/domain/panel/worked-panel';
import { COMPETENCIES, ROLES } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { type CompetencyTitles, ROLE_LABELS, titlesOf, VERDICT_LABELS } from '@/lib/panel-messages';
import { signed } from './figure';
import { Because, Formula, MethodSection, Prose } from './method-section';
import { LEAN_LABELS } from './verdict-steps';

/** A small panel from its cards to its verdict, each figure computed by the program that computes the real ones. */
export function WorkedVerdict({ rubric }: { rubric: Rubric }) {
  const steps = workOut(rubric, WORKED_PANEL);
  const titles = titlesOf(rubric);
  return (
    <MethodSection id="worked" title="A verdict worked by hand">
      <Prose>
        Three panelists who do not exist. Of each answer stand the different confirmed signals, s strategic
        and o operational. Take a sheet of paper, cover what follows the table, and arrive at the same
        figures; the same way leads from the inputs file of any recommendation to its verdict.
      </Prose>
      <CardsTable titles={titles} answers={steps.answers} />
      <ol className="grid max-w-prose list-decimal gap-4 pl-5 text-base text-ink tabular-nums">
        <li>
          <span className="block">Answers, and each panelist’s mean of them:</span>
          <Formula>{steps.panelists.map(({ panelist }) => readingLine(panelist, steps))}</Formula>
        </li>
        <li>
          <span className="block">The panel’s balance:</span>
          <Formula>{balanceLines(steps)}</Formula>
        </li>
        <li>
          <span className="block">The mean of each competency, with its interval:</span>
          <Formula>
            {COMPETENCIES.map((competency) => levelLine(titles[competency], steps, competency))}
          </Formula>
        </li>
        <li>
          <span className="block">The level for each role against its bar:</span>
          <Formula>{ROLES.map((role) => roleLine(role, rubric, steps))}</Formula>
        </li>
        <li>{verdictLine(steps)}</li>
      </ol>
      <Because>{sureLine(steps)}</Because>
    </MethodSection>
  );
}

type CardsTableProps = { titles: CompetencyTitles; answers: WorkedSteps['answers'] };

function CardsTable({ titles, answers }: CardsTableProps) {
  return (
    <div className="rounded-lg border border-line bg-surface">
      <Table caption="The cards of the example">
        <TableHead>
          <TableHeader>Panelist</TableHeader>
          {COMPETENCIES.map((competency) => (
            <TableHeader key={competency} numeric>
              {titles[competency]}
            </TableHeader>
          ))}
          <TableHeader>Answers, s : o</TableHeader>
        </TableHead>
        <TableBody>
          {WORKED_PANEL.map((card) => (
            <TableRow key={card.panelist}>
              <TableHeader scope="row" className="min-w-24">
                {card.panelist}
              </TableHeader>
              {COMPETENCIES.map((competency) => (
                <TableCell key={competency} numeric>
                  {card.ratings[competency] ?? 'not observed'}
                </TableCell>
              ))}
              <TableCell className="whitespace-nowrap">{answersWording(card.panelist, answers)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function answersWording(panelist: string, answers: WorkedSteps['answers']): string {
  return answers
    .filter((answer) => answer.panelist === panelist)
    .map(({ strategic, operational, value }) => (value === null ? 'none' : `${strategic} : ${operational}`))
    .join(', ');
}

function readingLine(panelist: string, { answers, panelists }: WorkedSteps): string {
  const told = answers.filter((answer) => answer.panelist === panelist && answer.value !== null);
  const each = told.map(
    ({ strategic, operational, value }) =>
      `(${strategic} - ${operational}) / ${strategic + operational} = ${signed(value ?? 0)}`,
  );
  const reading = panelists.find((view) => view.panelist === panelist)?.orientation;
  return `${panelist}: ${each.join(', ')}; mean ${reading === null || reading === undefined ? 'none' : signed(reading)}`;
}

function balanceLines({ panelists, estimate, recommendation }: WorkedSteps): readonly string[] {
  const { orientation } = estimate;
  const { orientation: summary } = recommendation.summary;
  if (orientation === null || summary.kind === 'none') return ['No passage is confirmed.'];
  const readings = panelists.map((view) => view.orientation).filter((reading) => reading !== null);
  const mean = readings.reduce((sum, reading) => sum + reading, 0) / readings.length;
  const { low, high } = summary.interval;
  return [
    `R(${orientation.panelists}) = ${panelReliability(orientation.panelists).toFixed(4)}, mean ${mean.toFixed(4)}`,
    `balance = ${panelReliability(orientation.panelists).toFixed(4)} × ${mean.toFixed(4)} = ${signed(orientation.balance)}`,
    `standard error ${orientation.standardError.toFixed(4)}; 90% interval ${signed(low)} to ${signed(high)}`,
  ];
}

function levelLine(
  title: string,
  { estimate, recommendation }: WorkedSteps,
  competency: (typeof COMPETENCIES)[number],
): string {
  const level = estimate.levels[competency];
  const summary = recommendation.summary.competencies[competency];
  if (level === null || summary.kind === 'not_observed') return `${title}: not observed`;
  const marks = level.marks.map((mark) => mark.level);
  const { low, high } = summary.interval;
  return `${title}: (${marks.join(' + ')}) / ${marks.length} = ${level.mean.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

function roleLine(role: (typeof ROLES)[number], { profiles }: Rubric, steps: WorkedSteps): string {
  const { weights, bar } = profiles[role];
  const parts = COMPETENCIES.flatMap((competency) => {
    const level = steps.estimate.levels[competency];
    return weights[competency] === 0 || level === null
      ? []
      : [{ weight: weights[competency], mean: level.mean }];
  });
  const level = steps.roleLevels[role];
  if (level === null) return `${ROLE_LABELS[role]}: no competency of it was observed`;
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = parts
    .map(({ weight, mean }) => (weight === 1 ? mean.toFixed(2) : `${weight} × ${mean.toFixed(2)}`))
    .join(' + ');
  const against = level >= bar ? 'reaches' : 'is short of';
  return `${ROLE_LABELS[role]}: (${weighed}) / ${total} = ${level.toFixed(2)}, ${against} ${bar.toFixed(2)}`;
}

function verdictLine({ lean, recommendation }: WorkedSteps): string {
  const verdict = VERDICT_LABELS[recommendation.verdict];
  if (lean === null || recommendation.verdict === 'insufficient_evidence') return `${verdict}.`;
  return `There is enough, and the evidence ${LEAN_LABELS[lean]}. By the table of step 6: ${verdict}.`;
}

function sureLine({ leanShares, recommendation: { sure } }: WorkedSteps): string {
  if (sure === null) return 'Without a verdict there is nothing to be sure of.';
  const shares = leanShares
    .map(([lean, share]: readonly [Lean, number]) => `${LEAN_LABELS[lean]} ${share.toFixed(3)}`)
    .join(', ');
  return `How sure takes a program or patience. The shares of the leans: ${shares}. With the combinations of levels, ${sure.toFixed(2)} of the plausible panels give this verdict.`;
}
