import { HomeSkeleton } from '@/components/home/home-skeleton';
import { Page } from '@/components/shell/page';

export default function Loading() {
  return (
    <Page>
      <HomeSkeleton />
    </Page>
  );
}
