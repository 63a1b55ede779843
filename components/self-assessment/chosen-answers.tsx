import type { QuestionView } from '@/lib/domain/self-assessment/read-self-assessment';
import { leaningWording } from '@/lib/self-assessment-messages';

/** The four questions with what was chosen under each. */
export function ChosenAnswers({ questions }: { questions: readonly QuestionView[] }) {
  return (
    <dl className="grid gap-3">
      {questions.map(({ question, leaning }) => (
        <div key={question.key} className="grid gap-0.5">
          <dt className="text-ink-muted text-sm">{question.text}</dt>
          <dd className="max-w-prose text-base text-ink">{leaningWording(question, leaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
