import Link from 'next/link';
import { OrientationName } from '@/components/wording/orientation-name';
import { SourceLine } from '@/components/wording/source-line';
import type { Signal } from '@/lib/domain/orientation/signal';
import { signalAddress } from './guide-address';
import { MarkedText } from './marked-text';
import { SignalFacts } from './signal-facts';

type SignalCardProps = { signal: Signal; words: readonly string[] };

/** One signal of a list, whole, with the way to its own page. */
export function SignalCard({ signal, words }: SignalCardProps) {
  const titleId = `title-${signal.id}`;
  return (
    <article
      aria-labelledby={titleId}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <div className="grid gap-1">
        <OrientationName orientation={signal.orientation} />
        <h3 id={titleId} className="font-semibold text-base text-ink">
          <Link
            href={signalAddress(signal.id)}
            prefetch={false}
            className="rounded-sm underline-offset-2 hover:underline"
          >
            <MarkedText text={signal.title} words={words} />
          </Link>
        </h3>
      </div>
      <SignalFacts signal={signal} words={words} />
      <div className="mt-auto">
        <SourceLine sources={signal.sources} />
      </div>
    </article>
  );
}

/** The other side of a pair of which the search found only one. */
export function OtherSide({ signal }: { signal: Signal }) {
  return (
    <div className="grid min-w-0 gap-1 self-start rounded-lg border border-line border-dashed p-4">
      <OrientationName orientation={signal.orientation} />
      <p className="text-ink-muted text-sm">
        The other side:{' '}
        <Link
          href={signalAddress(signal.id)}
          prefetch={false}
          className="rounded-sm text-ink underline underline-offset-2"
        >
          {signal.title}
        </Link>
      </p>
    </div>
  );
}
