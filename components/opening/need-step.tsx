import { type ReactNode, useId } from 'react';
import { SourceLine } from '@/components/wording/source-line';
import type { Source } from '@/lib/domain/orientation/signal';

type NeedStepProps = { title: string; sources?: readonly Source[]; children: ReactNode };

/** One part of the intake. */
export function NeedStep({ title, sources, children }: NeedStepProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-4 border-line border-t pt-5 first:border-t-0 first:pt-0"
    >
      <div className="grid gap-0.5">
        <h3 id={id} className="font-semibold text-base text-ink">
          {title}
        </h3>
        {sources ? <SourceLine sources={sources} /> : null}
      </div>
      {children}
    </section>
  );
}
