import type { Metadata } from 'next';
import { StoredRecommendationView } from '@/components/candidacy/stored-recommendation-view';
import { Page } from '@/components/shell/page';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findStoredRecommendation } from '@/lib/data/stored-recommendation';

export const metadata: Metadata = { title: 'Earlier recommendation' };

type StoredRecommendationRouteProps = { params: Promise<{ id: string; recommendationId: string }> };

export default async function StoredRecommendationRoute({ params }: StoredRecommendationRouteProps) {
  const { id: candidacyId, recommendationId } = await params;
  const asked = { candidacyId, recommendationId, now: new Date() };
  const stored = orNotFound(await findStoredRecommendation(await requireViewer(), asked));
  return (
    <Page>
      <StoredRecommendationView stored={stored} />
    </Page>
  );
}
