import { COMPETENCIES } from '../rubric/competency';
import type { CardContent, MissingItem } from './content';

/**
 * What stands between this content and its submission, in the order of the page; empty when nothing does.
 * One note is enough: a panelist asks what there is time for. "Not observed" is an answer, no answer is not.
 * From revision 2 on, a reason is asked for.
 */
export function findMissing(
  content: CardContent,
  { revision, amendmentReason }: { readonly revision: number; readonly amendmentReason: string },
): readonly MissingItem[] {
  const missing: MissingItem[] = [];
  if (content.notes.every((note) => note.text.trim() === '')) missing.push({ kind: 'no_note' });
  for (const competency of COMPETENCIES) {
    if (content.ratings[competency] === undefined) missing.push({ kind: 'rating', competency });
  }
  if (content.overall === null) missing.push({ kind: 'overall' });
  if (content.roleOpinion === null) missing.push({ kind: 'role_opinion' });
  if (revision > 1 && amendmentReason.trim() === '') missing.push({ kind: 'amendment_reason' });
  return missing;
}
