import { SignatureShape } from '@/components/signature/signature-shape';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { readSignatureAnswer } from '@/lib/domain/orientation/signature-answer';
import { listCounted, questionAnchor } from '@/lib/domain/scorecard/note-passages';
import type { ReadOnlyAnswer } from '@/lib/domain/scorecard/read-only-card';
import { groupBySignal } from './group-by-signal';
import { MarkedNote } from './marked-note';
import { SignalList } from './signal-list';

type AnswerListProps = {
  answers: readonly ReadOnlyAnswer[];
  /** Whether the field guide is a click away; a reader by link has none. */
  linked?: boolean;
};

/** What was written, question by question in the order of the kit; the questions without a note close the list. */
export function AnswerList({ answers, linked = true }: AnswerListProps) {
  const numbered = answers.map((answer, index) => ({ answer, position: index + 1 }));
  return (
    <section aria-labelledby="notes-heading" className="grid gap-4 print:block print:space-y-4">
      <h2 id="notes-heading" className="font-semibold text-ink text-md">
        Notes
      </h2>
      {numbered.map(({ answer, position }) =>
        answer.note ? (
          <Answer
            key={answer.questionId}
            answer={answer}
            note={answer.note}
            position={position}
            linked={linked}
          />
        ) : null,
      )}
      <Unanswered questions={numbered.filter(({ answer }) => answer.note === null)} />
    </section>
  );
}

type Note = NonNullable<ReadOnlyAnswer['note']>;

type AnswerProps = { answer: ReadOnlyAnswer; note: Note; position: number; linked: boolean };

function Answer({ answer, note, position, linked }: AnswerProps) {
  const anchor = questionAnchor(answer.questionId);
  const groups = groupBySignal(note.text, note.evidence);
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
      <div className="grid gap-4 border-line border-t pt-3 lg:grid-cols-2 lg:gap-8">
        <MarkedNote noteId={note.id} text={note.text} evidence={note.evidence} />
        {groups.length > 0 ? (
          <SignalList noteId={note.id} groups={groups} linked={linked} />
        ) : (
          <p className="text-ink-faint text-sm">No passage of this note is confirmed as evidence.</p>
        )}
      </div>
      {answer.signature && groups.length > 0 ? (
        <div className="border-line border-t pt-3">
          <SignatureShape
            answer={readSignatureAnswer({ note: note.text, evidence: listCounted(note.evidence) })}
          />
        </div>
      ) : null}
    </Card>
  );
}

function Unanswered({ questions }: { questions: readonly { answer: ReadOnlyAnswer; position: number }[] }) {
  if (questions.length === 0) return null;
  return (
    <Card aria-labelledby="unanswered-heading" className="grid gap-3">
      <h3 id="unanswered-heading" className="font-medium text-base text-ink">
        Without a note
      </h3>
      <ul className="grid gap-2 text-ink-muted text-sm">
        {questions.map(({ answer, position }) => (
          <li
            key={answer.questionId}
            id={questionAnchor(answer.questionId)}
            className="flex max-w-prose scroll-mt-16 gap-2.5 target:text-ink"
          >
            <span className="text-ink-faint tabular-nums">{position}</span>
            {answer.question}
          </li>
        ))}
      </ul>
    </Card>
  );
}
