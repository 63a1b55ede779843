import { Card, CardHeader } from '@/components/ui/card';
import { COMPETENCIES, ROLES, type Role } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { type CompetencyTitles, ROLE_LABELS } from '@/lib/panel-messages';

type RubricAsUsedProps = { rubric: Rubric; titles: CompetencyTitles };

/** The weights, bars and floors that a recommendation was computed with. */
export function RubricAsUsed({ rubric, titles }: RubricAsUsedProps) {
  return (
    <Card aria-labelledby="rubric">
      <CardHeader
        id="rubric"
        title={`Rubric ${rubric.version}`}
        description={`A verdict takes ${rubric.minimumCards} panelists and ${rubric.minimumObservers} observers of each core competency; evidence leans once its balance passes ${rubric.leanThreshold.toFixed(2)}.`}
      />
      <dl className="grid gap-3 text-base">
        {ROLES.map((role) => (
          <div key={role}>
            <dt className="font-medium text-ink">{ROLE_LABELS[role]}</dt>
            <dd className="text-ink-muted tabular-nums">{profileWording(rubric, role, titles)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function profileWording({ profiles }: Rubric, role: Role, titles: CompetencyTitles): string {
  const { weights, bar, floors } = profiles[role];
  const weighed = COMPETENCIES.filter((competency) => weights[competency] > 0)
    .map((competency) => `${titles[competency]} ${weights[competency]}`)
    .join(', ');
  const least = COMPETENCIES.flatMap((competency) => {
    const floor = floors[competency];
    return floor === undefined ? [] : [`${titles[competency]} at least ${floor.toFixed(2)}`];
  });
  return [
    `Weights: ${weighed}.`,
    `Bar: ${bar.toFixed(2)}.`,
    ...least.map((floor) => `Floor: ${floor}.`),
  ].join(' ');
}
