import Link from 'next/link';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { DebriefPage, OpenDebrief } from '@/lib/data/debrief';
import { count, restsOnSentence, sureSentence, verdictSentence } from '@/lib/panel-messages';

type DebriefFigureProps = Pick<DebriefPage, 'candidacy' | 'now'> & { debrief: OpenDebrief };

/** The mechanical figure the meeting works from, and whether cards moved since. */
export function DebriefFigure({ candidacy, now, debrief }: DebriefFigureProps) {
  const { frozen } = debrief;
  const sure = sureSentence(frozen.value.sure);
  const stored = `/candidacies/${candidacy.id}/recommendations/${frozen.id}`;
  return (
    <Card aria-labelledby="figure">
      <p className="mb-1 font-medium text-ink-muted text-sm">
        Recommendation, frozen when the debrief opened
      </p>
      <h2 id="figure" className="font-semibold text-ink text-lg">
        {verdictSentence(frozen.value.verdict)}
      </h2>
      <p className="mt-2 max-w-prose text-base text-ink tabular-nums">
        {sure ? `${sure} ` : null}
        {restsOnSentence(frozen.value)}
      </p>
      <p className="mt-2 max-w-prose text-base text-ink-muted">
        {`Opened by ${debrief.openedBy}, `}
        <LocalTime iso={debrief.openedAt} />
        {debrief.missingCards > 0
          ? `. Opened early: ${count(debrief.missingCards, 'card')} ${debrief.missingCards === 1 ? 'was' : 'were'} still to come. `
          : '. All cards were in. '}
        <Link href={stored} className="text-accent-ink underline underline-offset-2">
          All it was computed from
        </Link>
      </p>
      {now && now.id !== frozen.id ? (
        <p className="mt-3 max-w-prose border-line border-t pt-3 text-base text-ink">
          {`Cards changed since. As they stand now: ${lowerFirst(verdictSentence(now.value.verdict))} The debrief keeps the figure it opened with.`}
        </p>
      ) : null}
    </Card>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
