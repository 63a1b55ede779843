import { CrowdMap } from '@/components/chart/crowd-map';
import { type MapEntry, OrientationMap } from '@/components/chart/orientation-map';
import { Card, CardHeader } from '@/components/ui/card';
import type { ListedCandidate } from '@/lib/data/candidate-list';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { count } from '@/lib/panel-messages';

/** As many numbered marks as still read apart. */
const NUMBERED = 24;

type CandidateMapProps = {
  candidates: readonly ListedCandidate[];
  rubric: Pick<Rubric, 'profiles' | 'leanThreshold'>;
};

/** Everybody in the rows above of whom the panel has said which way they face and how strong they are. */
export function CandidateMap({ candidates, rubric }: CandidateMapProps) {
  const entries = candidates.flatMap(toEntry);
  const sealed = candidates.filter(({ panel }) => panel.kind === 'sealed').length;
  const silent = candidates.length - sealed - entries.length;
  if (candidates.length === 0) return null;
  return (
    <Card aria-labelledby="map" className="mt-4">
      <CardHeader
        id="map"
        title="Map of the candidates"
        description="Which way each of them faces, and how strong they are. Neither way is the better one."
      />
      <div className="grid gap-3">
        {entries.length > NUMBERED ? (
          <CrowdMap
            title={`${count(entries.length, 'candidate')} of the table`}
            entries={entries}
            rubric={rubric}
            hint={`The table gives each figure. Filter to ${NUMBERED} or fewer to see who is where.`}
          />
        ) : null}
        {entries.length > 0 && entries.length <= NUMBERED ? (
          <OrientationMap title="Orientation and level" entries={entries} rubric={rubric} />
        ) : null}
        <p className="text-ink-muted text-sm empty:hidden">{leftOut(sealed, silent)}</p>
      </div>
    </Card>
  );
}

function toEntry({ candidacyId, name, panel }: ListedCandidate): readonly MapEntry[] {
  if (panel.kind === 'sealed' || !panel.recommendation) return [];
  const { orientation, level } = panel.recommendation;
  if (orientation.kind === 'none' || level === null) return [];
  return [{ id: candidacyId, name, href: `/candidacies/${candidacyId}`, orientation, level }];
}

function leftOut(sealed: number, silent: number): string {
  return [
    sealed > 0 ? `${count(sealed, 'candidate')} left out until your card on them is in.` : '',
    silent > 0 ? `${count(silent, 'candidate')} left out: no level or no confirmed passage yet.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
