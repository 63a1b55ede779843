import { CandidacySkeleton } from '@/components/candidacy/candidacy-skeleton';
import { Page } from '@/components/shell/page';

export default function Loading() {
  return (
    <Page>
      <CandidacySkeleton />
    </Page>
  );
}
