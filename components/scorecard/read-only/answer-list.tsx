import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { questionAnchor } from '@/lib/domain/scorecard/note-passages';
import type { ReadOnlyAnswer } from '@/lib/domain/scorecard/read-only-card';
import { groupBySignal } from './group-by-signal';
import { MarkedNote } from './marked-note';
import { SignalList } from './signal-list';

/** Every question in the order of the kit; those without a note say so in one line. */
export function AnswerList({ answers }: { answers: readonly ReadOnlyAnswer[] }) {
  return (
    <section aria-labelledby="notes-heading" className="grid gap-4">
      <h2 id="notes-heading" className="font-semibold text-ink text-md">
        Notes
      </h2>
      {answers.map((answer, index) => (
        <Answer key={answer.questionId} answer={answer} position={index + 1} />
      ))}
    </section>
  );
}

function Answer({ answer, position }: { answer: ReadOnlyAnswer; position: number }) {
  const { note } = answer;
  const anchor = questionAnchor(answer.questionId);
  const groups = note ? groupBySignal(note.text, note.evidence) : [];
  return (
    <Card
      id={anchor}
      aria-labelledby={`${anchor}-text`}
      className="grid scroll-mt-16 gap-3 target:border-accent"
    >
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-ink-faint text-sm">Question {position}</span>
          {answer.signature ? <Badge tone="accent">Signature question</Badge> : null}
        </div>
        <h3 id={`${anchor}-text`} className="max-w-prose font-medium text-base text-ink">
          {answer.question}
        </h3>
      </div>
      {note ? (
        <div className="grid gap-4 border-line border-t pt-3 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8">
          <MarkedNote noteId={note.id} text={note.text} evidence={note.evidence} />
          {groups.length > 0 ? (
            <SignalList noteId={note.id} groups={groups} />
          ) : (
            <p className="text-ink-faint text-sm">No passage of this note is confirmed as evidence.</p>
          )}
        </div>
      ) : (
        <p className="text-ink-faint text-sm">No note under this question.</p>
      )}
    </Card>
  );
}
