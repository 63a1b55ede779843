import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { CARD_FILE_LABELS } from '@/lib/card-import-messages';
import { count } from '@/lib/panel-messages';
import type { OpenedCards } from './open-card-file';
import type { CardImport } from './use-card-import';

/** What was read, and what of it is not brought. Takes the focus, as the choice it replaces is gone. */
export function CardSummary({ file, form }: { file: OpenedCards; form: CardImport }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { file: past, unread } = file.read;
  const cards = past.cards.length + unread;
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2
            ref={heading}
            tabIndex={-1}
            className="truncate rounded-sm font-semibold text-ink text-md outline-none"
          >
            {file.name}
          </h2>
          <p className="text-ink-muted text-sm">
            {`${CARD_FILE_LABELS[past.kind]}: ${count(cards, 'scorecard')} of ${count(past.candidates.length, 'candidate')} by ${count(countAuthors(form), 'panelist')}.`}
          </p>
        </div>
        <Button onClick={form.close}>Choose another file</Button>
      </div>
      <ul className="grid gap-1 text-base text-ink">
        {listNotices(file, form).map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Card>
  );
}

function countAuthors({ file }: CardImport): number {
  return new Set(file?.read.file.cards.map(({ panelist }) => panelist)).size;
}

/** What whoever imports should know before they do. */
function listNotices({ read }: OpenedCards, { plan }: CardImport): readonly string[] {
  const { kind, notBrought, cards } = read.file;
  const middle = cards.flatMap(({ marks }) => marks).filter(({ mark }) => mark === 'middle').length;
  const { kept = 0, leftOut = 0 } = plan?.privateNotes ?? {};
  return [
    kind === 'greenhouse'
      ? 'Greenhouse has no view of the role, so it stands as unsure; no passage is confirmed by importing.'
      : 'Confirmed passages come with their cards. The verdict is computed here and not taken from the file.',
    middle > 0 ? `${count(middle, 'mark')} of “mixed” kept as text: the scale has no middle.` : null,
    kept > 0 ? `${count(kept, 'private note')} will be shown to their authors alone.` : null,
    leftOut > 0
      ? `${count(leftOut, 'private note')} will be left out: nobody who signs in here wrote them.`
      : null,
    notBrought.decisions > 0
      ? `${count(notBrought.decisions, 'decision')} in the file are not brought.`
      : null,
    notBrought.outstanding > 0
      ? `${count(notBrought.outstanding, 'card')} still owed in the file are not brought: nobody is asked for them here.`
      : null,
    'Nobody is written to, and nobody is reminded of anything that comes with a file.',
  ].filter((notice) => notice !== null);
}
