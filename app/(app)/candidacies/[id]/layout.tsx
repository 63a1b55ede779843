import type { ReactNode } from 'react';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findCandidacyStanding } from '@/lib/data/standing';

type CandidacyLayoutProps = { params: Promise<{ id: string }>; children: ReactNode };

/** Asked before the skeleton is sent: once an answer has begun, its status can no longer say 404. */
export default async function CandidacyLayout({ params, children }: CandidacyLayoutProps) {
  orNotFound(await findCandidacyStanding(await requireViewer(), (await params).id));
  return children;
}
