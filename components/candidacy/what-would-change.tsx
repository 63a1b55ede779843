import type { ReactNode } from 'react';
import { Card, CardHeader } from '@/components/ui/card';
import { whatWouldSettle } from '@/lib/domain/panel/missing';
import type { Recommendation } from '@/lib/domain/panel/recommendation';
import type { Sensitivity } from '@/lib/domain/panel/sensitivity';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { type CompetencyTitles, settlingSentence } from '@/lib/panel-messages';
import {
  newerMethodSentence,
  type PanelistNames,
  severitySentence,
  weightSentence,
  withoutSentences,
} from '@/lib/sensitivity-messages';

type WhatWouldChangeProps = {
  recommendation: Recommendation;
  sensitivity: Sensitivity;
  names: PanelistNames;
  titles: CompetencyTitles;
};

/** What would bring a verdict, or another one: one person fewer, another weight, other marks, other evidence. */
export function WhatWouldChange({ recommendation, sensitivity, names, titles }: WhatWouldChangeProps) {
  const settling = whatWouldSettle(recommendation).map((change) => settlingSentence(change, titles));
  if (recommendation.verdict === 'insufficient_evidence') {
    if (settling.length === 0) return null;
    return (
      <Card aria-labelledby="settling">
        <CardHeader
          id="settling"
          title="What is missing"
          description="A recommendation follows once all of this is there."
        />
        <Sentences sentences={settling} />
      </Card>
    );
  }
  const without = withoutSentences(sensitivity.verdict, sensitivity.without, names);
  const weights = sensitivity.weights
    .filter((move) => move.flips)
    .map((move) => weightSentence(move, titles));
  return (
    <Card aria-labelledby="settling">
      <CardHeader
        id="settling"
        title="What would change the verdict"
        description="Each change taken alone, with everything else as it stands."
      />
      <div className="divide-y divide-line">
        {sensitivity.verdict === recommendation.verdict ? null : (
          <Part title="A newer method">
            <p>{newerMethodSentence(sensitivity.verdict)}</p>
          </Part>
        )}
        {sensitivity.without.length > 0 ? (
          <Part title="One panelist fewer">
            {without.length > 0 ? (
              <Sentences sentences={without} />
            ) : (
              <p>The verdict stands whoever is left out.</p>
            )}
          </Part>
        ) : null}
        {settling.length > 0 ? (
          <Part title="Other evidence">
            <Sentences sentences={settling} />
          </Part>
        ) : null}
        <Part title="Other weights">
          {weights.length > 0 ? (
            <Sentences sentences={weights} />
          ) : (
            <p>It stands with any one weight of the rubric moved by one.</p>
          )}
        </Part>
        <Part title="How severely people mark">
          <p>{severitySentence(sensitivity.severity, names)}</p>
          <AdjustedMeans severity={sensitivity.severity} titles={titles} />
        </Part>
      </div>
    </Card>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="grid gap-x-4 gap-y-1 py-3 text-base text-ink first:pt-0 last:pb-0 sm:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <h3 className="font-medium">{title}</h3>
      <div className="grid max-w-prose gap-1.5 tabular-nums">{children}</div>
    </section>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink tabular-nums marker:text-ink-faint">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function AdjustedMeans({
  severity,
  titles,
}: {
  severity: Sensitivity['severity'];
  titles: CompetencyTitles;
}) {
  if (severity.kind === 'unlinked') return null;
  const moved = COMPETENCIES.flatMap((competency) => {
    const mean = severity.means[competency];
    return mean ? [`${titles[competency]} ${mean.raw.toFixed(2)}, adjusted ${mean.adjusted.toFixed(2)}`] : [];
  });
  return <p className="text-ink-muted text-sm">{moved.join('; ')}.</p>;
}
