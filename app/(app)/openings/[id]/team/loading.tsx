import { SectionSkeleton } from '@/components/opening/section-skeleton';

export default function TeamLoading() {
  return <SectionSkeleton what="the team" />;
}
