'use client';

import { COMPETENCIES, type Competency, type RatingLevel } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import type { CardContent } from '@/lib/domain/scorecard/content';
import { RatingField } from './rating-field';

type RatingSectionProps = {
  competencies: Rubric['competencies'];
  ratings: CardContent['ratings'];
  onRate: (competency: Competency, level: RatingLevel | null) => void;
  /** Competencies to mark as unanswered; empty until somebody tried to submit. */
  missing: readonly Competency[];
};

/** The four competencies, each with a level or "not observed". */
export function RatingSection({ competencies, ratings, onRate, missing }: RatingSectionProps) {
  return (
    <section aria-labelledby="ratings-heading" className="grid gap-4">
      <header className="grid max-w-prose gap-1">
        <h2 id="ratings-heading" tabIndex={-1} className="font-semibold text-ink text-lg">
          Competencies
        </h2>
        <p className="text-base text-ink-muted">
          Rate what the interview showed. What it did not touch is not observed: it counts neither for nor
          against anyone.
        </p>
      </header>
      <div className="grid gap-3">
        {COMPETENCIES.map((competency) => (
          <RatingField
            key={competency}
            id={`rating-${competency}`}
            wording={competencies[competency]}
            level={ratings[competency]}
            onRate={(level) => onRate(competency, level)}
            missing={missing.includes(competency) && ratings[competency] === undefined}
          />
        ))}
      </div>
    </section>
  );
}
