import { ChevronRight } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { ListenFor } from '@/components/wording/listen-for';
import type { EditorQuestion } from '@/lib/domain/scorecard/content';

type QuestionGuideProps = { question: EditorQuestion; position: number; total: number };

/** The question as it is asked; what to listen for stays folded until somebody wants it. */
export function QuestionGuide({ question, position, total }: QuestionGuideProps) {
  return (
    <header className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2 text-ink-faint text-sm tabular-nums">
        Question {position} of {total}
        {question.focus ? <Badge>Yours to ask</Badge> : null}
        {question.signature ? <Badge tone="accent">Signature question</Badge> : null}
      </p>
      <h2
        id={`question-heading-${question.id}`}
        tabIndex={-1}
        className="max-w-prose break-words font-semibold text-ink text-lg"
      >
        {question.text}
      </h2>
      <details className="group max-w-prose">
        <summary className="inline-flex list-none items-center gap-1 rounded-sm py-1 font-medium text-ink-muted text-sm hover:text-ink max-sm:py-2.5 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="-ml-1 size-4 transition-transform group-open:rotate-90" />
          What to listen for
        </summary>
        <div className="grid gap-4 pt-2 pb-1">
          {question.why ? <p className="text-base text-ink-muted">{question.why}</p> : null}
          <ListenFor strategic={question.listenStrategic} operational={question.listenOperational} />
          <FollowUps followUps={question.followUps} />
          {question.competencies.length > 0 ? (
            <p className="text-ink-faint text-sm">
              Bears on {question.competencies.map((competency) => COMPETENCY_TITLES[competency]).join(', ')}.
            </p>
          ) : null}
        </div>
      </details>
    </header>
  );
}

function FollowUps({ followUps }: Pick<EditorQuestion, 'followUps'>) {
  if (followUps.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3 className="font-medium text-ink text-sm">To ask next</h3>
      <ul className="grid list-disc gap-1 pl-5 text-ink-muted text-sm marker:text-ink-faint">
        {followUps.map((followUp) => (
          <li key={followUp}>{followUp}</li>
        ))}
      </ul>
    </div>
  );
}
