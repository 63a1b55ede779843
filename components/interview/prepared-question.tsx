import { Badge } from '@/components/ui/badge';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import { ListenFor } from '@/components/wording/listen-for';
import type { KitQuestion } from '@/lib/domain/kit/kit';

/** A question to read out, with what to listen for folded behind it. */
export function PreparedQuestion({ question }: { question: KitQuestion }) {
  return (
    <li className="grid gap-2 rounded-lg border border-line bg-surface p-4">
      {question.signature ? (
        <span>
          <Badge tone="accent">Signature question</Badge>
        </span>
      ) : null}
      <p className="max-w-prose break-words font-medium text-ink text-md">{question.text}</p>
      {question.followUps.length > 0 ? (
        <ul className="grid list-disc gap-1 pl-5 text-ink-muted text-sm marker:text-ink-faint">
          {question.followUps.map((followUp) => (
            <li key={followUp}>{followUp}</li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary className="w-fit rounded-sm py-1 font-medium text-ink-muted text-sm max-sm:py-2.5">
          What to listen for
        </summary>
        <div className="grid gap-3 pt-2">
          <p className="max-w-prose text-ink-muted">{question.why}</p>
          <ListenFor strategic={question.listenStrategic} operational={question.listenOperational} />
          <p className="text-ink-faint text-sm">
            Bears on {question.competencies.map((competency) => COMPETENCY_TITLES[competency]).join(', ')}.
          </p>
        </div>
      </details>
    </li>
  );
}
