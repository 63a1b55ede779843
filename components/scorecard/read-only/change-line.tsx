import type { ReactNode } from 'react';
import type { CardChange } from '@/lib/domain/scorecard/changes';
import { questionAnchor } from '@/lib/domain/scorecard/note-passages';
import type { ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';
import { count, OVERALL_LABELS, ROLE_OPINION_LABELS } from '@/lib/panel-messages';

type ChangeLineProps = { change: CardChange; card: Pick<ReadOnlyCard, 'competencies' | 'answers'> };

/** One thing an amendment changed: what it was, what it became. */
export function ChangeLine({ change, card }: ChangeLineProps) {
  switch (change.kind) {
    case 'overall':
      return (
        <FromTo what="Overall recommendation" before={overall(change.before)} after={overall(change.after)} />
      );
    case 'role_opinion':
      return <FromTo what="Role that fits" before={opinion(change.before)} after={opinion(change.after)} />;
    case 'rating': {
      const { title } = card.competencies[change.competency];
      return <FromTo what={title} before={level(change.before)} after={level(change.after)} />;
    }
    case 'summary':
      return <Reworded what="Summary" before={change.before} after={change.after} />;
    case 'note':
      return (
        <Reworded
          what={<QuestionLink questionId={change.questionId} card={card} what="Note" />}
          before={change.before}
          after={change.after}
        />
      );
    case 'evidence':
      return (
        <>
          <QuestionLink questionId={change.questionId} card={card} what="Evidence" />
          {change.before === change.after
            ? ': other passages confirmed'
            : `: ${count(change.after, 'passage')} confirmed, ${change.before} before`}
        </>
      );
  }
}

function FromTo({ what, before, after }: { what: string; before: string; after: string }) {
  return (
    <>
      {what}: <del className="text-ink-faint">{before}</del> <span className="sr-only">became </span>
      <span aria-hidden>→</span> <ins className="font-medium text-ink no-underline">{after}</ins>
    </>
  );
}

function Reworded({ what, before, after }: { what: ReactNode; before: string; after: string }) {
  return (
    <>
      {what}: {rewordedWording(before, after)}
      <details className="mt-1">
        <summary className="w-fit rounded-sm text-ink-faint hover:text-ink">Both texts</summary>
        <dl className="mt-1 grid gap-2 border-line border-l-2 pl-3">
          <Text term="Before" text={before} />
          <Text term="After" text={after} />
        </dl>
      </details>
    </>
  );
}

function Text({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt className="text-ink-faint text-xs">{term}</dt>
      <dd dir="auto" className="whitespace-pre-wrap break-words">
        {text || 'Nothing'}
      </dd>
    </div>
  );
}

function QuestionLink({
  questionId,
  card,
  what,
}: { questionId: string; what: string } & Pick<ChangeLineProps, 'card'>) {
  const position = card.answers.findIndex((answer) => answer.questionId === questionId) + 1;
  return (
    <a href={`#${questionAnchor(questionId)}`} className="underline underline-offset-2 hover:text-ink">
      {what} under question {position}
    </a>
  );
}

function rewordedWording(before: string, after: string): string {
  if (before === '') return 'added';
  return after === '' ? 'taken out' : 'reworded';
}

function overall(value: Extract<CardChange, { kind: 'overall' }>['before']): string {
  return value ? OVERALL_LABELS[value] : 'Not answered';
}

function opinion(value: Extract<CardChange, { kind: 'role_opinion' }>['before']): string {
  return value ? ROLE_OPINION_LABELS[value] : 'Not answered';
}

function level(value: Extract<CardChange, { kind: 'rating' }>['before']): string {
  if (value === undefined) return 'Not answered';
  return value === null ? 'Not observed' : String(value);
}
