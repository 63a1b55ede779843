import type { ReactNode } from 'react';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findScorecardStanding } from '@/lib/data/standing';
import { canOnScorecard } from '@/lib/domain/policy/policy';

type ScorecardLayoutProps = { params: Promise<{ id: string }>; children: ReactNode };

/** Asked before the skeleton is sent: once an answer has begun, its status can no longer say 404. */
export default async function ScorecardLayout({ params, children }: ScorecardLayoutProps) {
  const standing = await findScorecardStanding(await requireViewer(), (await params).id);
  orNotFound(standing && canOnScorecard(standing, 'read').allowed ? standing : null);
  return children;
}
