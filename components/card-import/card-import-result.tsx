import { CircleCheck } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { CardImportResult } from '@/lib/data/scorecard-import';
import { count } from '@/lib/panel-messages';

const SHOWN = 30;

type ImportedProps = { openingId: string; result: CardImportResult; onAnother: () => void };

/** What came of it, in numbers that add up to the scorecards of the file, and where to read it. */
export function ImportedCards({ openingId, result, onAnother }: ImportedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { cards, candidacies } = result;
  const differing = candidacies.filter(({ differs }) => differs);
  return (
    <Card className="grid justify-items-start gap-4">
      <h2
        ref={heading}
        tabIndex={-1}
        className="flex items-center gap-2 rounded-sm font-semibold text-ink text-lg outline-none"
      >
        <CircleCheck aria-hidden className="size-5 text-ok-ink" />
        {`${count(cards, 'scorecard')} imported`}
      </h2>
      <ul className="grid gap-1 text-base text-ink">
        {listCounts(result).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {differing.length > 0 ? (
        <section aria-labelledby="import-differs" className="grid gap-1">
          <h3 id="import-differs" className="font-semibold text-base text-ink">
            Recommended otherwise than the file says
          </h3>
          <p className="max-w-prose text-ink-muted text-sm">
            The verdict here is computed from the cards by the method of this release. The file had another
            figure, or was written by another edition of the method.
          </p>
          <Links candidacies={differing} />
        </section>
      ) : null}
      <section aria-labelledby="import-came" className="grid gap-1">
        <h3 id="import-came" className="font-semibold text-base text-ink">
          Whose cards came
        </h3>
        <Links candidacies={candidacies} />
      </section>
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="primary">
          <Link href={`/openings/${openingId}`}>Show the candidates</Link>
        </Button>
        <Button onClick={onAnother}>Import another file</Button>
      </div>
    </Card>
  );
}

function listCounts(result: CardImportResult): readonly string[] {
  const { candidates, interviews, panelists, kept, leftOut, privateLeftOut } = result;
  return [
    interviews > 0 ? `${count(interviews, 'past interview')} added.` : null,
    candidates > 0 ? `${count(candidates, 'candidate')} added.` : null,
    panelists > 0 ? `${count(panelists, 'former panelist')} added, without an account.` : null,
    kept > 0 ? `${count(kept, 'scorecard')} changed nothing, being here already.` : null,
    leftOut > 0 ? `${count(leftOut, 'scorecard')} left out, as something was wrong.` : null,
    privateLeftOut > 0
      ? `${count(privateLeftOut, 'private note')} left out: nobody who signs in here wrote them.`
      : null,
  ].filter((sentence) => sentence !== null);
}

function Links({ candidacies }: Pick<CardImportResult, 'candidacies'>) {
  const more = candidacies.length - SHOWN;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-base">
      {candidacies.slice(0, SHOWN).map(({ id, name }) => (
        <li key={id} dir="auto" className="max-w-full truncate">
          <Link href={`/candidacies/${id}`} className="text-accent-ink underline-offset-2 hover:underline">
            {name}
          </Link>
        </li>
      ))}
      {more > 0 ? <li className="text-ink-muted">{`and ${more} more`}</li> : null}
    </ul>
  );
}
