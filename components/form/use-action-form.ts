'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/actions/action';
import type { MessageCode } from '@/lib/messages';
import { sentenceOfFailure } from './failure-sentence';

export type ActionForm = {
  /** Sentence for each field that was refused, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Sentence for the whole form, null when there is none. */
  readonly problem: string | null;
  readonly pending: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

type Options<Value> = {
  /** Turns what was typed into the action's input; by default the form's fields by name. */
  readonly toInput?: (data: FormData) => unknown;
  /** Runs after success; by default the page's data is read again. */
  readonly onDone?: (value: Value) => void;
};

/**
 * Runs an action from an uncontrolled form. Nothing typed is lost: fields keep their values, a sentence stands
 * beside each that was refused, and focus moves to the first of them.
 */
export function useActionForm<Value, Code extends MessageCode>(
  action: (input: unknown) => Promise<ActionResult<Value, Code>>,
  { toInput = (data) => Object.fromEntries(data), onDone }: Options<Value> = {},
): ActionForm {
  const router = useRouter();
  const running = useRef(false);
  const [pending, startTransition] = useTransition();
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    const form = event.currentTarget;
    const input = toInput(new FormData(form));
    startTransition(async () => {
      try {
        const result = await action(input);
        setFields({});
        setProblem(null);
        if (result.ok) {
          if (onDone) onDone(result.value);
          else router.refresh();
          return;
        }
        if ('fields' in result) {
          setFields(result.fields);
          setProblem(result.fields[''] ?? null);
          focusFirst(form, Object.keys(result.fields));
        } else {
          setProblem(sentenceOfFailure(result));
        }
      } catch {
        setProblem(sentenceOfFailure(null));
      } finally {
        running.current = false;
      }
    });
  }

  return { fields, problem, pending, onSubmit };
}

function focusFirst(form: HTMLFormElement, names: readonly string[]) {
  const first = [...form.elements].find(
    (element) => element instanceof HTMLElement && names.includes(element.getAttribute('name') ?? ''),
  );
  if (first instanceof HTMLElement) first.focus();
}
