import type { Metadata } from 'next';
import { ScorecardEditor } from '@/components/scorecard/editor/scorecard-editor';
import { ReadOnlyScorecard } from '@/components/scorecard/read-only/read-only-scorecard';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findReadOnlyCard } from '@/lib/data/read-only-card';
import { findEditorCard } from '@/lib/data/scorecard';

export const metadata: Metadata = { title: 'Scorecard' };

/** One address for a card's whole life: written while it is a draft of the viewer's, read from then on. */
export default async function ScorecardPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const { id } = await params;
  const draft = await findEditorCard(viewer, id);
  // Keyed, so that going on to an amendment starts the editor afresh.
  if (draft) return <ScorecardEditor key={draft.id} card={draft} />;
  return <ReadOnlyScorecard card={orNotFound(await findReadOnlyCard(viewer, id, new Date()))} />;
}
