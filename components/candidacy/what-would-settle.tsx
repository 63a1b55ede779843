import { Card, CardHeader } from '@/components/ui/card';
import { whatWouldSettle } from '@/lib/domain/panel/missing';
import type { Recommendation } from '@/lib/domain/panel/recommendation';
import { type CompetencyTitles, settlingSentence } from '@/lib/panel-messages';

type WhatWouldSettleProps = { recommendation: Recommendation; titles: CompetencyTitles };

/** What would bring a verdict, or another one, so that a further interview can ask for it. */
export function WhatWouldSettle({ recommendation, titles }: WhatWouldSettleProps) {
  const changes = whatWouldSettle(recommendation);
  if (changes.length === 0) return null;
  const open = recommendation.verdict === 'insufficient_evidence';
  return (
    <Card aria-labelledby="settling">
      <CardHeader
        id="settling"
        title={open ? 'What is missing' : 'What would change the verdict'}
        description={
          open
            ? 'A recommendation follows once all of this is there.'
            : 'Each change taken alone, with everything else as it stands.'
        }
      />
      <ul className="grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink tabular-nums marker:text-ink-faint">
        {changes.map((change) => {
          const sentence = settlingSentence(change, titles);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Card>
  );
}
