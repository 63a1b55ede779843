import { SectionSkeleton } from '@/components/opening/section-skeleton';

export default function CandidatesLoading() {
  return <SectionSkeleton what="candidates" />;
}
