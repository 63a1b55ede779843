import { Quote } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LocalTime } from '@/components/ui/local-time';
import { inQuotes } from '@/components/wording/in-quotes';
import type { SignalPassages as Passages, SignalPassage } from '@/lib/data/signal-passages';
import type { Signal } from '@/lib/domain/orientation/signal';
import { questionAnchor } from '@/lib/domain/scorecard/note-passages';
import { count } from '@/lib/panel-messages';
import { signalAddress } from './guide-address';

const RULES: Readonly<Record<Signal['orientation'], string>> = {
  strategic: 'border-strategic',
  operational: 'border-operational',
};

/** Where this workspace heard the signal, as far as the reader of the page may know. */
export function SignalPassages({ signal, found }: { signal: Signal; found: Passages }) {
  if (found.total === 0) return <NoPassage />;
  const { total, page, pages, firstPosition, passages } = found;
  const last = firstPosition + passages.length - 1;
  return (
    <Card aria-labelledby="passages">
      <CardHeader
        id="passages"
        title="Confirmed in this workspace"
        description={`${count(total, 'passage')} from submitted cards that you may read, newest card first. Candidacies on which you owe a card are left out until it is in. A quote opens the note it comes from.`}
      />
      <ul className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {passages.map((passage) => (
          <Passage key={passage.id} passage={passage} rule={RULES[signal.orientation]} />
        ))}
      </ul>
      {pages > 1 ? (
        <nav
          aria-label="Pages of passages"
          data-screen-only
          className="mt-5 flex flex-wrap items-center justify-between gap-2 border-line border-t pt-4"
        >
          <p className="text-ink-muted text-sm tabular-nums">
            {`Passages ${firstPosition} to ${last} of ${total}`}
          </p>
          <div className="flex gap-2">
            {page > 1 ? <Turn href={signalAddress(signal.id, page - 1)}>Newer</Turn> : null}
            {page < pages ? <Turn href={signalAddress(signal.id, page + 1)}>Older</Turn> : null}
          </div>
        </nav>
      ) : null}
    </Card>
  );
}

function Passage({ passage, rule }: { passage: SignalPassage; rule: string }) {
  const { opening } = passage;
  return (
    <li className={`min-w-0 border-l-2 pl-3 ${rule}`}>
      <Link
        href={`/scorecards/${passage.scorecardId}#${questionAnchor(passage.questionId)}`}
        prefetch={false}
        className="block w-fit max-w-prose break-words rounded-sm text-base text-ink underline-offset-2 hover:underline"
      >
        {inQuotes(passage.quote)}
      </Link>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-ink-muted text-sm">
        <span className="min-w-0 break-words">
          <Link
            href={`/candidacies/${passage.candidacyId}`}
            prefetch={false}
            className="rounded-sm font-medium text-ink underline-offset-2 hover:underline"
          >
            {passage.candidate}
          </Link>
          {`, ${opening.title} at ${opening.company}`}
        </span>
        {opening.sample ? <Badge>Sample</Badge> : null}
      </p>
      <p className="max-w-prose break-words text-ink-faint text-sm">
        {`${passage.author}, `}
        <LocalTime iso={passage.submittedAt} />
        {`, on “${passage.question}”`}
      </p>
    </li>
  );
}

/** Not fetched ahead: a page counts as read when it is opened, not when its link comes into view. */
function Turn({ href, children }: { href: string; children: string }) {
  return (
    <Button asChild>
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    </Button>
  );
}

function NoPassage() {
  return (
    <Card flush aria-labelledby="passages">
      <h2 id="passages" className="sr-only">
        Confirmed in this workspace
      </h2>
      <EmptyState icon={<Quote aria-hidden />} title="No passage to show here yet" level={3}>
        Once panelists confirm words of their notes under this signal and submit their cards, the passages you
        may read appear here, each with its candidate, question and author. Candidacies on which you owe a
        card stay closed until it is in.
      </EmptyState>
    </Card>
  );
}
