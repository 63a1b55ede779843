import { SectionSkeleton } from '@/components/opening/section-skeleton';

export default function RoleNeedLoading() {
  return <SectionSkeleton what="the role need" />;
}
