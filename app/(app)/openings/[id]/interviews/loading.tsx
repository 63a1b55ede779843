import { SectionSkeleton } from '@/components/opening/section-skeleton';

export default function InterviewsLoading() {
  return <SectionSkeleton what="interviews" />;
}
