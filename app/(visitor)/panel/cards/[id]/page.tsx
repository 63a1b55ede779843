import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SubmittedByLink } from '@/components/external-card/submitted-by-link';
import { ScorecardEditor } from '@/components/scorecard/editor/scorecard-editor';
import { findLinkScope } from '@/lib/auth/card-viewer';
import { findViewer } from '@/lib/auth/viewer';
import { findCardByLink } from '@/lib/data/read-only-card';
import { findEditorCard } from '@/lib/data/scorecard';

export const metadata: Metadata = { title: 'Your scorecard' };

/** The card of an external panelist, in the browser that opened its link: to write, then to read again. */
export default async function CardByLinkPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  // What the editor sends is judged by the session where there is one, so its page has to be too.
  const scope = (await findViewer()) ? null : await findLinkScope(id, new Date());
  if (!scope) notFound();
  const draft = await findEditorCard(scope, id);
  if (draft) return <ScorecardEditor card={draft} place={{ after: `/panel/cards/${id}`, linked: false }} />;
  const card = await findCardByLink(scope);
  if (!card) notFound();
  return <SubmittedByLink card={card} />;
}
