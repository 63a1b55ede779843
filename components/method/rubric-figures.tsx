import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { COMPETENCIES, ROLES } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { ROLE_LABELS, titlesOf } from '@/lib/panel-messages';
import { Because, MethodSection, Points } from './method-section';

/** The figures that an opening's rubric sets: weights, bars, floors, coverage, and when evidence leans. */
export function RubricFigures({ rubric }: { rubric: Rubric }) {
  const titles = titlesOf(rubric);
  const { profiles, minimumCards, minimumObservers, leanThreshold } = rubric;
  return (
    <MethodSection id="rubric" title={`The rubric’s figures, edition ${rubric.version}`}>
      <div className="rounded-lg border border-line bg-surface">
        <Table caption="Weights, bar and floors of each role">
          <TableHead>
            <TableHeader>Role</TableHeader>
            {COMPETENCIES.map((competency) => (
              <TableHeader key={competency} numeric>
                {titles[competency]}
              </TableHeader>
            ))}
            <TableHeader numeric>Bar</TableHeader>
          </TableHead>
          <TableBody>
            {ROLES.map((role) => {
              const { weights, floors, bar, core } = profiles[role];
              return (
                <TableRow key={role}>
                  <TableHeader scope="row">{ROLE_LABELS[role]}</TableHeader>
                  {COMPETENCIES.map((competency) => (
                    <TableCell key={competency} numeric>
                      <span className="block whitespace-nowrap">
                        {`weight ${weights[competency]}${core.includes(competency) ? ', core' : ''}`}
                      </span>
                      {floors[competency] === undefined ? null : (
                        <span className="block whitespace-nowrap text-ink-muted text-sm">
                          {`floor ${floors[competency].toFixed(2)}`}
                        </span>
                      )}
                    </TableCell>
                  ))}
                  <TableCell numeric>{bar.toFixed(2)}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </div>
      <Points>
        <li>{`A verdict takes ${minimumCards} panelists, and ${minimumObservers} observers of each core competency.`}</li>
        <li>{`Evidence leans once its balance is beyond ${leanThreshold.toFixed(2)} either way.`}</li>
      </Points>
      <Because>
        Equal weights within a core are the defensible default, and a deviation is documented (US OPM,
        structured interview guidance). A bar of 2.75 is level 3 with one rating in four a level lower; below
        a floor of 1.5 a mean is nearer to level 1 than to level 2. The floors are there because a CTO cut off
        from delivery gets no feedback (A2, “The CTO should not care about delivery”) and a VP of Engineering
        can lose sight of direction (A2, “Enterprise Stage”). A competency that nobody observed misses no
        floor. An opening keeps the edition it began with.
      </Because>
    </MethodSection>
  );
}
