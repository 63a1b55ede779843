import { CircleCheck } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ImportResult } from '@/lib/data/candidate-import';
import { count } from '@/lib/panel-messages';

type ImportedProps = { openingId: string; result: ImportResult; onAnother: () => void };

/** What came of it, in numbers that add up to the rows of the file. */
export function Imported({ openingId, result, onAnother }: ImportedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, filled, kept, leftOut } = result;
  return (
    <Card className="grid justify-items-start gap-4">
      <h2
        ref={heading}
        tabIndex={-1}
        className="flex items-center gap-2 rounded-sm font-semibold text-ink text-lg outline-none"
      >
        <CircleCheck aria-hidden className="size-5 text-ok-ink" />
        {`${count(added, 'candidate')} added`}
      </h2>
      <ul className="grid gap-1 text-base text-ink">
        {filled > 0 ? <li>{`${count(filled, 'row')} merged into entries that were there.`}</li> : null}
        {kept > 0 ? <li>{`${count(kept, 'row')} changed nothing: the address was known already.`}</li> : null}
        {leftOut > 0 ? <li>{`${count(leftOut, 'row')} left out, as something was wrong.`}</li> : null}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="primary">
          <Link href={`/openings/${openingId}`}>Show the candidates</Link>
        </Button>
        <Button onClick={onAnother}>Import another file</Button>
      </div>
    </Card>
  );
}
