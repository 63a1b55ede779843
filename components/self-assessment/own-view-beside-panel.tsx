import { LocalTime } from '@/components/ui/local-time';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { SelfAssessmentSection } from '@/lib/data/self-assessment';
import type { CompetencySummary, OrientationSummary, PanelSummary } from '@/lib/domain/panel/recommendation';
import type { CompetencyTitles } from '@/lib/panel-messages';
import { rangeWording, THEIR_DRAW } from '@/lib/self-assessment-messages';
import { AreaLists } from './area-lists';
import { ChosenAnswers } from './chosen-answers';

type OwnViewBesidePanelProps = {
  own: Extract<SelfAssessmentSection['own'], { kind: 'sent' }>;
  candidate: string;
  summary: PanelSummary | null;
  titles: CompetencyTitles;
};

const THEIRS = {
  settled: 'On their own, or taught to others',
  ahead: 'New to them, or done with others',
  open: 'Left open',
  example: 'Their example, in their words',
};

/** Two accounts side by side. They are in different words on purpose: steps are no levels and are not compared. */
export function OwnViewBesidePanel({ own, candidate, summary, titles }: OwnViewBesidePanelProps) {
  const { view, at, times } = own;
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-base text-ink-muted">
        {`In ${candidate}’s own words, sent `}
        <LocalTime iso={at} />
        {`, ${view.progress.answered} of ${view.progress.of} answered.`}
        {times > 1 ? ` The newest of ${times} is shown.` : null}
      </p>
      <ScrollRegion label="The candidate’s own view beside the panel’s reading">
        <Table caption="The candidate’s own view beside the panel’s reading">
          <TableHead>
            <TableHeader>Area</TableHeader>
            <TableHeader>Candidate’s own view</TableHeader>
            <TableHeader>Panel’s reading</TableHeader>
          </TableHead>
          <TableBody>
            {view.areas.map(({ competency, range }) => (
              <TableRow key={competency}>
                <TableHeader scope="row">{titles[competency]}</TableHeader>
                <TableCell>{rangeWording(range) ?? 'Left open'}</TableCell>
                <TableCell>{levelWording(summary?.competencies[competency])}</TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableHeader scope="row">Orientation</TableHeader>
              <TableCell>{THEIR_DRAW[view.draw]}</TableCell>
              <TableCell>{orientationWording(summary?.orientation)}</TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </ScrollRegion>
      <details className="group">
        <summary className="rounded-sm font-medium text-accent-ink text-sm">Every answer</summary>
        <div className="mt-3 grid gap-5">
          {view.areas.map((area) => (
            <section key={area.competency} className="grid gap-2">
              <h3 className="font-semibold text-base text-ink">{titles[area.competency]}</h3>
              <AreaLists area={area} headings={THEIRS} level={4} />
            </section>
          ))}
          <section className="grid gap-2">
            <h3 className="font-semibold text-base text-ink">What draws them</h3>
            <ChosenAnswers questions={view.questions} />
          </section>
        </div>
      </details>
    </div>
  );
}

function levelWording(level: CompetencySummary | undefined): string {
  if (!level) return 'No card yet';
  if (level.kind === 'not_observed') return 'Not observed';
  const { mean, interval } = level;
  return `Level ${mean.toFixed(1)}, between ${interval.low.toFixed(1)} and ${interval.high.toFixed(1)}`;
}

function orientationWording(orientation: OrientationSummary | undefined): string {
  if (!orientation) return 'No card yet';
  if (orientation.kind === 'none') return 'No passage confirmed';
  const { strategic, operational } = orientation.passages;
  return `${strategic} strategic and ${operational} operational passages`;
}
