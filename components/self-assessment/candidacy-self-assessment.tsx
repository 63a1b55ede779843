import { Card, CardHeader } from '@/components/ui/card';
import type { SelfAssessmentSection } from '@/lib/data/self-assessment';
import type { PanelSummary } from '@/lib/domain/panel/recommendation';
import type { CompetencyTitles } from '@/lib/panel-messages';
import { LinkControls } from './link-controls';
import { OwnViewBesidePanel } from './own-view-beside-panel';

type CandidacySelfAssessmentProps = {
  section: SelfAssessmentSection;
  candidate: string;
  /** Null before the first card, and where the panel is sealed. */
  summary: PanelSummary | null;
  titles: CompetencyTitles | null;
};

/** What the candidate says of themselves, and the link by which they can. Sealed, it is the link alone. */
export function CandidacySelfAssessment({
  section,
  candidate,
  summary,
  titles,
}: CandidacySelfAssessmentProps) {
  const { own, mayInvite, link, candidacyId } = section;
  if (!mayInvite && own.kind !== 'sent') return null;
  return (
    <Card aria-labelledby="own-view">
      <CardHeader
        id="own-view"
        title="The candidate’s own view"
        description="A self-assessment of ten minutes that the candidate fills in without an account. It is read after one’s own card is in, and enters no level, no recommendation and no comparison."
      />
      <div className="grid gap-5">
        {own.kind === 'sent' && titles ? (
          <OwnViewBesidePanel own={own} candidate={candidate} summary={summary} titles={titles} />
        ) : null}
        {own.kind === 'none' ? (
          <p className="max-w-prose text-base text-ink-muted">{`${candidate} has sent nothing so far.`}</p>
        ) : null}
        {mayInvite ? <LinkControls candidacyId={candidacyId} candidate={candidate} link={link} /> : null}
      </div>
    </Card>
  );
}
