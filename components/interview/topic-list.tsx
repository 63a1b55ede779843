'use client';

import { X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { IconButton } from '@/components/ui/icon-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { handTopic, takeTopicBack } from '@/lib/actions/interview';
import type { SharedTopic } from '@/lib/data/interview-preparation';

type TopicListProps = { interviewId: string; topics: readonly SharedTopic[]; mayShare: boolean };

/** What the hiring manager asks this panel to ask about: topics, never a view of the candidate. */
export function TopicList({ interviewId, topics, mayShare }: TopicListProps) {
  const router = useRouter();
  const toast = useToast();
  const [withdrawing, startTransition] = useTransition();
  if (topics.length === 0 && !mayShare) return null;

  function withdraw(topicId: string) {
    startTransition(async () => {
      const result = await takeTopicBack({ topicId }).catch(() => null);
      if (!result?.ok) toast({ text: sentenceOfFailure(result), tone: 'danger' });
      router.refresh();
    });
  }

  return (
    <section
      aria-labelledby="topics-heading"
      data-screen-only={topics.length === 0 || undefined}
      className="grid gap-2"
    >
      <h2 id="topics-heading" className="font-semibold text-ink text-md">
        Ask about
      </h2>
      {topics.length > 0 ? (
        <>
          <ul className="divide-y divide-line rounded-md border border-line">
            {topics.map((topic) => (
              <li key={topic.id} className="flex items-center justify-between gap-3 px-3 py-2">
                <span className="min-w-0 break-words">
                  {topic.text} <span className="text-ink-faint text-sm">from {topic.author}</span>
                </span>
                {mayShare ? (
                  <IconButton
                    label={`Withdraw “${topic.text}”`}
                    icon={<X aria-hidden />}
                    disabled={withdrawing}
                    onClick={() => withdraw(topic.id)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          <p className="text-ink-muted text-sm">
            Topics from the hiring manager. They say what to ask, not what anybody thinks of the candidate.
          </p>
        </>
      ) : null}
      {mayShare ? <TopicForm interviewId={interviewId} /> : null}
    </section>
  );
}

function TopicForm({ interviewId }: { interviewId: string }) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const form = useActionForm(handTopic, {
    toInput: (data) => ({ interviewId, text: data.get('text') }),
    onDone: () => {
      if (field.current) field.current.value = '';
      field.current?.focus();
      router.refresh();
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-3">
      <FormError message={form.problem} />
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          ref={field}
          name="text"
          label="Hand the panel a topic"
          hint="Everybody on this panel reads it before the call. A topic only: no marks, no view of the candidate, nothing a colleague wrote."
          maxLength={140}
          autoComplete="off"
          className="min-w-0 flex-1 basis-64"
          error={form.fields.text}
        />
        <SubmitButton variant="secondary" pending={form.pending}>
          Share
        </SubmitButton>
      </div>
    </form>
  );
}
