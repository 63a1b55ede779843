'use client';

import { useEffect, useRef, useState } from 'react';
import { cn } from '@/components/ui/class-names';

type ClampedQuoteProps = {
  id: string;
  quote: string;
  /** Whether Tab reaches the button. */
  reachable: boolean;
};

/** A passage, at most four lines of it until asked for more. */
export function ClampedQuote({ id, quote, reachable }: ClampedQuoteProps) {
  const box = useRef<HTMLQuoteElement>(null);
  const [whole, setWhole] = useState(false);
  const [cut, setCut] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element || whole) return;
    const observer = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [whole]);

  return (
    <div className="grid justify-items-start gap-1">
      <blockquote
        ref={box}
        id={id}
        className={cn('whitespace-pre-line break-words text-base text-ink', !whole && 'line-clamp-4')}
      >
        “{quote}”
      </blockquote>
      {cut ? (
        <button
          type="button"
          aria-expanded={whole}
          tabIndex={reachable ? 0 : -1}
          onClick={() => setWhole(!whole)}
          className="rounded-sm text-ink-muted text-xs underline underline-offset-2 hover:text-ink max-sm:py-2"
        >
          {whole ? 'Show less' : 'Show all of it'}
        </button>
      ) : null}
    </div>
  );
}
