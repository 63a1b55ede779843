'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { saveKitEdition } from '@/lib/actions/kit';
import type { KitPage } from '@/lib/data/kit';
import { aBlankQuestion, type EditedQuestion, toSent } from './edited-question';
import { dropEdition, type EditedKit, keepEdition } from './edition-shelf';
import { QuestionFields } from './question-fields';

export type KitEditorProps = {
  kit: Pick<KitPage, 'id' | 'name' | 'description' | 'version' | 'questions'>;
  start: EditedKit;
  /** Called with each change; what was left earlier is gone from then on. */
  onEdited: () => void;
};

/** All of a kit on one page; saved as a whole, as the next version. */
export function KitEditor({ kit, start, onEdited }: KitEditorProps) {
  const router = useRouter();
  const toast = useToast();
  const [begun] = useState(start);
  const [edited, setEdited] = useState(begun);
  const { questions } = edited;
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const form = useActionForm(saveKitEdition, {
    toInput: () => ({
      kitId: kit.id,
      basedOn: kit.version,
      name: edited.name,
      description: edited.description,
      questions: questions.map(toSent),
    }),
    onDone: ({ version }) => {
      dropEdition(kit.id);
      toast({
        text:
          version === kit.version ? 'Saved; the questions are as they were.' : `Saved as version ${version}.`,
      });
      router.push(`/kits/${kit.id}`);
      router.refresh();
    },
  });

  // What was refused may have been folded away, where nothing takes the focus; by now it is shown.
  useEffect(() => {
    if (Object.keys(form.fields).length === 0) return;
    list.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.fields]);

  useEffect(() => {
    if (edited !== begun) keepEdition(kit.id, edited);
  }, [edited, begun, kit.id]);

  function edit(next: (now: EditedKit) => Partial<EditedKit>) {
    setEdited((now) => ({ ...now, ...next(now) }));
    onEdited();
  }

  function setQuestions(next: (now: readonly EditedQuestion[]) => readonly EditedQuestion[]) {
    edit((now) => ({ questions: next(now.questions) }));
  }

  function change(id: string, part: Partial<EditedQuestion>) {
    setQuestions((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }

  function move(from: number, to: number) {
    const next = [...questions];
    const [moved] = next.splice(from, 1);
    if (!moved) return;
    next.splice(to, 0, moved);
    setQuestions(() => next);
    setSaid(`Question ${from + 1} is now question ${to + 1} of ${next.length}.`);
  }

  function remove(index: number) {
    const removed = questions[index];
    if (!removed) return;
    setQuestions((now) => now.filter((one) => one.id !== removed.id));
    toast({
      text: 'The question is taken out. It stays in every earlier version.',
      action: {
        label: 'Put back',
        onPress: () => setQuestions((now) => [...now.slice(0, index), removed, ...now.slice(index)]),
      },
    });
  }

  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-5">
      <FormError message={form.problem} />
      <Card className="grid gap-4">
        <TextField
          name="name"
          label="Name"
          value={edited.name}
          onChange={(event) => edit(() => ({ name: event.target.value }))}
          maxLength={80}
          autoComplete="off"
          error={form.fields.name}
        />
        <TextAreaField
          name="description"
          label="What it is for"
          optional
          rows={2}
          maxLength={600}
          value={edited.description}
          onChange={(event) => edit(() => ({ description: event.target.value }))}
          error={form.fields.description}
        />
      </Card>
      {form.fields.questions ? <p className="text-danger-ink text-sm">{form.fields.questions}</p> : null}
      <ol ref={list} aria-label="Questions" className="grid gap-3">
        {questions.map((question, index) => (
          <QuestionFields
            key={question.id}
            question={question}
            index={index}
            total={questions.length}
            errors={form.fields}
            onChange={(part) => change(question.id, part)}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="flex flex-wrap justify-between gap-3">
        <Button icon={<Plus aria-hidden />} onClick={() => setQuestions((now) => [...now, aBlankQuestion()])}>
          Add a question
        </Button>
        <SubmitButton size="lg" pending={form.pending}>
          Save as a new version
        </SubmitButton>
      </div>
    </form>
  );
}
