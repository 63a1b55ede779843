import type { Metadata } from 'next';
import { CandidacyView } from '@/components/candidacy/candidacy-view';
import { CandidacySelfAssessment } from '@/components/self-assessment/candidacy-self-assessment';
import { ShareDialog } from '@/components/sharing/share-dialog';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findCandidacyPage } from '@/lib/data/candidacy';
import { findSelfAssessmentSection } from '@/lib/data/self-assessment';
import { findSharing } from '@/lib/data/shared-link-list';
import { titlesOf } from '@/lib/panel-messages';

export const metadata: Metadata = { title: 'Candidacy' };

export default async function CandidacyRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const now = new Date();
  const page = orNotFound(await findCandidacyPage(viewer, id, now));
  const section = orNotFound(await findSelfAssessmentSection(viewer, id, now));
  const { opening, candidate } = page.frame;
  const shared = { openingId: opening.id, candidacyIds: [id] };
  const links = await findSharing(viewer, shared, now);
  const panel = page.kind === 'open' ? page.panel : null;
  return (
    <Page>
      <CandidacyView
        page={page}
        selfAssessment={
          <CandidacySelfAssessment
            section={section}
            candidate={candidate.name}
            summary={panel?.standing?.value.summary ?? null}
            titles={panel && titlesOf(panel.rubric)}
          />
        }
        sharing={links ? <ShareDialog {...shared} what={candidate.name} links={links} /> : null}
      />
    </Page>
  );
}
