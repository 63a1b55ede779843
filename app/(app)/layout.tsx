import type { ReactNode } from 'react';
import { TopBar } from '@/components/shell/top-bar';
import { requireViewer } from '@/lib/auth/viewer';
import { listPalette } from '@/lib/data/palette';
import { findWorkspaceStanding } from '@/lib/data/standing';
import { canInWorkspace } from '@/lib/domain/policy/policy';

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [palette, standing] = await Promise.all([listPalette(viewer), findWorkspaceStanding(viewer)]);
  return (
    <>
      <TopBar
        person={{ name: viewer.name, email: viewer.email }}
        admin={viewer.workspaceRole === 'admin'}
        mayCreateOpenings={canInWorkspace(standing, 'opening.create').allowed}
        openings={palette.openings}
        candidacies={palette.candidacies}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}
