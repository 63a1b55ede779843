import type { ReactNode } from 'react';
import { ArchiveTray } from '@/components/export/archive-tray';
import { PrintedLine } from '@/components/shell/printed-line';
import { TopBar } from '@/components/shell/top-bar';
import { requireViewer } from '@/lib/auth/viewer';
import { listPalette } from '@/lib/data/palette';
import { readsSources } from '@/lib/data/source-report';
import { findWorkspaceStanding } from '@/lib/data/standing';
import { canInWorkspace } from '@/lib/domain/policy/policy';

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [palette, standing, sources] = await Promise.all([
    listPalette(viewer),
    findWorkspaceStanding(viewer),
    readsSources(viewer),
  ]);
  return (
    <ArchiveTray>
      <TopBar
        person={{ name: viewer.name, email: viewer.email }}
        admin={viewer.workspaceRole === 'admin'}
        mayCreateOpenings={canInWorkspace(standing, 'opening.create').allowed}
        mayReadSources={sources}
        openings={palette.openings}
        candidacies={palette.candidacies}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        <PrintedLine loadedAt={new Date().toISOString()} />
        {children}
      </main>
    </ArchiveTray>
  );
}
