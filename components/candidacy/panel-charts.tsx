import { CompetencyStrip } from '@/components/chart/competency-strip';
import { OrientationBalance } from '@/components/chart/orientation-balance';
import { OrientationMap } from '@/components/chart/orientation-map';
import { Card, CardHeader } from '@/components/ui/card';
import type { PanelRecord } from '@/lib/data/candidacy-panel';
import { overallLevel } from '@/lib/domain/panel/overall-level';
import type { PanelSummary } from '@/lib/domain/panel/recommendation';
import type { CompetencyTitles } from '@/lib/panel-messages';

type PanelChartsProps = {
  candidacyId: string;
  name: string;
  rubric: PanelRecord['rubric'];
  summary: PanelSummary;
  panelistNames: Readonly<Record<string, string>>;
  titles: CompetencyTitles;
};

/** Which way they face and how strong they are: two questions, never one number. */
export function PanelCharts({ candidacyId, name, rubric, summary, panelistNames, titles }: PanelChartsProps) {
  const level = overallLevel(summary.competencies);
  return (
    <>
      <Card aria-labelledby="orientation">
        <CardHeader
          id="orientation"
          title="Which way they face"
          description="From the passages the panel confirmed. Neither way is the better one."
        />
        <div className="grid gap-8">
          <OrientationBalance orientation={summary.orientation} />
          <OrientationMap
            title="Orientation and level"
            entries={[{ id: candidacyId, name, orientation: summary.orientation, level }]}
            rubric={rubric}
          />
        </div>
      </Card>
      <Card aria-labelledby="level">
        <CardHeader
          id="level"
          title="How strong they are"
          description="The panel’s ratings, from 1 to 4 by the rubric’s anchors. Not observed counts nowhere."
        />
        <CompetencyStrip
          title="Ratings by competency"
          competencies={summary.competencies}
          competencyTitles={titles}
          panelistNames={panelistNames}
        />
      </Card>
    </>
  );
}
