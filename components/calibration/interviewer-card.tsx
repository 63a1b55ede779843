import type { ReactNode } from 'react';
import { ShareFigure } from '@/components/suggestion-record/share-figure';
import { Card, CardHeader } from '@/components/ui/card';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import type { InterviewerFigures } from '@/lib/domain/calibration/calibration';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import { count } from '@/lib/panel-messages';
import { fewCardsSentence, LATE_TITLE, usualTimeSentence } from './calibration-wording';
import { RatingBars } from './rating-bars';
import { SeverityBar } from './severity-bar';

type InterviewerCardProps = { id: string; title: string; figures: InterviewerFigures; level?: 2 | 3 };

/** One interviewer's figures. Neutral throughout: nothing here is good or bad, and nothing is added up. */
export function InterviewerCard({ id, title, figures, level = 3 }: InterviewerCardProps) {
  if (figures.kind === 'too_few') {
    return (
      <Card aria-labelledby={id}>
        <CardHeader
          id={id}
          title={title}
          level={level}
          description={fewCardsSentence(figures.cards)}
          className="mb-0!"
        />
      </Card>
    );
  }
  return (
    <Card aria-labelledby={id}>
      <CardHeader
        id={id}
        title={title}
        level={level}
        description={`From ${count(figures.cards, 'submitted card')}.`}
      />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-6">
          <div className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
            {COMPETENCIES.map((competency) => (
              <RatingBars
                key={competency}
                title={COMPETENCY_TITLES[competency]}
                spread={figures.ratings[competency]}
              />
            ))}
          </div>
        </div>
        <div className="grid content-start gap-1">
          <p className="font-medium text-ink-muted text-sm">Beside peers on the same candidacies</p>
          <SeverityBar severity={figures.severity} />
        </div>
        <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-3 lg:col-span-2">
          <Figure title="Competencies observed">
            <ShareFigure share={figures.observed} />
          </Figure>
          <Figure title={LATE_TITLE}>
            <ShareFigure share={figures.late} />
            <span className="mt-1 block text-ink-muted text-sm">{usualTimeSentence(figures)}</span>
          </Figure>
          <Figure title="Suggestions kept">
            <ShareFigure share={figures.kept} />
          </Figure>
        </dl>
      </div>
    </Card>
  );
}

function Figure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0 max-w-72">
      <dt className="mb-0.5 text-ink-muted text-sm">{title}</dt>
      <dd className="text-base tabular-nums">{children}</dd>
    </div>
  );
}
