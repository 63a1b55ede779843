import type { Signal } from '@/lib/domain/orientation/signal';
import { CopyQuestion } from './copy-question';
import { MarkedText } from './marked-text';

type SignalFactsProps = { signal: Signal; words?: readonly string[] };

/** What a signal sounds like, what only looks like it, and the question that settles it. */
export function SignalFacts({ signal, words = [] }: SignalFactsProps) {
  return (
    <>
      <p className="max-w-prose text-base text-ink">
        <MarkedText text={signal.soundsLike} words={words} />
      </p>
      <dl className="grid max-w-prose gap-3 text-sm">
        <div>
          <dt className="font-medium text-ink-faint text-xs">Looks like it, but is not</dt>
          <dd className="text-ink-muted">
            <MarkedText text={signal.lookAlike} words={words} />
          </dd>
        </div>
        <div>
          <dt className="font-medium text-ink-faint text-xs">To settle it, ask</dt>
          <dd className="text-ink-muted">
            <CopyQuestion question={signal.followUp} signal={signal.title}>
              <MarkedText text={signal.followUp} words={words} />
            </CopyQuestion>
          </dd>
        </div>
      </dl>
    </>
  );
}
