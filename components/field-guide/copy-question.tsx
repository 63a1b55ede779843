'use client';

import { Check, Copy } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

type CopyQuestionProps = {
  question: string;
  /** Whose question it is, for those who hear the button alone. */
  signal: string;
  /** The question as it is shown, where that is more than its bare words. */
  children?: ReactNode;
};

/** A question to take into the interview. Where the browser refuses the clipboard, it is selected for the hand to copy. */
export function CopyQuestion({ question, signal, children }: CopyQuestionProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(question);
      setOutcome('copied');
    } catch {
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      setOutcome('selected');
    }
  }

  return (
    <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
      <p ref={text} className="min-w-0 flex-1 basis-40">
        {children ?? question}
      </p>
      <Button
        size="sm"
        onClick={copy}
        aria-label={`${outcome === 'copied' ? 'Copied' : 'Copy'} the question of “${signal}”`}
        icon={outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        data-screen-only
        className="w-22"
      >
        {outcome === 'copied' ? 'Copied' : 'Copy'}
      </Button>
      <p role="status" className={outcome === 'selected' ? 'basis-full text-ink-muted text-xs' : 'sr-only'}>
        {outcome === 'copied' ? 'Question copied.' : null}
        {outcome === 'selected' ? 'The question is selected. Copy it with Ctrl C or Cmd C.' : null}
      </p>
    </div>
  );
}
