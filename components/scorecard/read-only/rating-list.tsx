import { Card } from '@/components/ui/card';
import { cn } from '@/components/ui/class-names';
import {
  COMPETENCIES,
  type Competency,
  RATING_LEVELS,
  type RatingLevel,
} from '@/lib/domain/rubric/competency';
import type { ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';

/** The four ratings, each with the words it stands for, and all four levels to hold it against. */
export function RatingList({ card }: { card: Pick<ReadOnlyCard, 'ratings' | 'competencies'> }) {
  return (
    <section aria-labelledby="ratings-heading" className="grid gap-4">
      <h2 id="ratings-heading" className="font-semibold text-ink text-md">
        Ratings
      </h2>
      <div className="grid gap-4 md:grid-cols-2">
        {COMPETENCIES.map((competency) => (
          <RatingCard
            key={competency}
            id={competency}
            level={card.ratings[competency]}
            wording={card.competencies[competency]}
          />
        ))}
      </div>
    </section>
  );
}

type RatingCardProps = {
  id: Competency;
  level: RatingLevel | null | undefined;
  wording: ReadOnlyCard['competencies'][Competency];
};

function RatingCard({ id, level, wording }: RatingCardProps) {
  return (
    <Card aria-labelledby={`rating-${id}`} className="grid content-start gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={`rating-${id}`} className="font-medium text-base text-ink">
          {wording.title}
        </h3>
        <p className="flex items-center gap-2 text-ink text-sm">
          {level ? <Steps level={level} /> : null}
          <span className={level ? 'font-semibold tabular-nums' : 'text-ink-muted'}>
            {levelWording(level)}
          </span>
        </p>
      </div>
      {level ? <p className="text-base text-ink-muted">{wording.anchors[level]}</p> : null}
      <details className="text-sm">
        <summary className="w-fit rounded-sm text-ink-faint hover:text-ink">All four levels</summary>
        <ol className="mt-2 grid gap-2">
          {RATING_LEVELS.map((step) => (
            <li
              key={step}
              aria-current={step === level || undefined}
              className={cn('flex gap-2.5', step === level ? 'font-medium text-ink' : 'text-ink-muted')}
            >
              <span className="tabular-nums">{step}</span>
              {wording.anchors[step]}
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}

function levelWording(level: RatingLevel | null | undefined): string {
  if (level === undefined) return 'Not answered';
  return level === null ? 'Not observed' : `${level} of 4`;
}

function Steps({ level }: { level: RatingLevel }) {
  return (
    <span aria-hidden className="flex gap-0.5">
      {RATING_LEVELS.map((step) => (
        <span
          key={step}
          className={cn('h-2 w-4 rounded-full border border-ink-muted', step <= level && 'bg-ink-muted')}
        />
      ))}
    </span>
  );
}
