import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { ListenFor } from '@/components/wording/listen-for';
import { SourceLine } from '@/components/wording/source-line';
import type { KitQuestion } from '@/lib/domain/kit/kit';

/** One question of a kit with all a panelist needs to ask it. */
export function KitQuestionCard({ question, position }: { question: KitQuestion; position: number }) {
  return (
    <Card id={question.key} aria-labelledby={`title-${question.key}`} className="grid scroll-mt-16 gap-4">
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-ink-faint text-sm">Question {position}</span>
          {question.signature ? <Badge tone="accent">Signature question</Badge> : null}
          {question.competencies.map((competency) => (
            <Badge key={competency}>{COMPETENCY_TITLES[competency]}</Badge>
          ))}
        </div>
        <h2 id={`title-${question.key}`} className="max-w-prose font-semibold text-ink text-md">
          {question.text}
        </h2>
        <p className="max-w-prose text-ink-muted text-base">{question.why}</p>
      </div>
      <ListenFor strategic={question.listenStrategic} operational={question.listenOperational} />
      {question.followUps.length > 0 ? (
        <div>
          <h3 className="mb-1 font-medium text-ink text-sm">Follow-ups</h3>
          <ul className="grid list-disc gap-0.5 pl-5 text-base text-ink-muted">
            {question.followUps.map((followUp) => (
              <li key={followUp}>{followUp}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {question.sources.length > 0 ? <SourceLine sources={question.sources} /> : null}
    </Card>
  );
}
