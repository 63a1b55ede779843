import Link from 'next/link';
import { OrientationName } from '@/components/wording/orientation-name';
import { SourceLine } from '@/components/wording/source-line';
import type { Signal } from '@/lib/domain/orientation/signal';

/** One signal with what it sounds like, what only looks like it, and the question that settles it. */
export function SignalCard({ signal, counterpart }: { signal: Signal; counterpart: Signal | null }) {
  return (
    <article
      id={signal.id}
      aria-labelledby={`title-${signal.id}`}
      className="grid scroll-mt-16 content-start gap-3 rounded-lg border border-line bg-surface p-4 target:border-accent"
    >
      <div className="grid gap-1">
        <OrientationName orientation={signal.orientation} />
        <h3 id={`title-${signal.id}`} className="font-semibold text-base text-ink">
          {signal.title}
        </h3>
      </div>
      <p className="text-ink text-sm">{signal.soundsLike}</p>
      <dl className="grid gap-2 text-sm">
        <div>
          <dt className="font-medium text-ink-faint text-xs">Looks like it, but is not</dt>
          <dd className="text-ink-muted">{signal.lookAlike}</dd>
        </div>
        <div>
          <dt className="font-medium text-ink-faint text-xs">To settle it, ask</dt>
          <dd className="text-ink-muted">{signal.followUp}</dd>
        </div>
      </dl>
      <div className="mt-auto grid gap-1">
        {counterpart ? (
          <p className="text-ink-faint text-xs">
            Other side:{' '}
            <Link href={`/field-guide#${counterpart.id}`} className="text-ink-muted underline hover:text-ink">
              {counterpart.title}
            </Link>
          </p>
        ) : null}
        <SourceLine sources={signal.sources} />
      </div>
    </article>
  );
}
