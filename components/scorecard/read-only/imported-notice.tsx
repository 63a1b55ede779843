import { FileDown } from 'lucide-react';
import { LocalTime } from '@/components/ui/local-time';
import type { ImportedMark } from '@/lib/domain/scorecard-import/imported-mark';

/** That the words of a card were not written here, and what its file did not say. */
export function ImportedNotice({ mark }: { mark: ImportedMark }) {
  return (
    <p className="mb-6 flex gap-2.5 rounded-md border border-line bg-surface px-3 py-2.5 text-base text-ink">
      <FileDown aria-hidden className="mt-0.5 size-4.5 shrink-0 text-ink-faint" />
      <span>
        {`Imported by ${mark.by} on `}
        <LocalTime iso={mark.at} style="moment" />
        {mark.from === 'bearing' ? ', from a file of Bearing.' : ', from a Greenhouse file.'}
        {mark.from === 'greenhouse' ? ' No passage was confirmed by importing.' : null}
        {mark.roleOpinionGiven ? null : ' The file has no view of the role, so it stands as unsure.'}
      </span>
    </p>
  );
}
