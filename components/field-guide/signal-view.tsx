import Link from 'next/link';
import { PageHeader } from '@/components/ui/page-header';
import { OrientationName } from '@/components/wording/orientation-name';
import { ORIENTATION_TITLES } from '@/components/wording/orientation-titles';
import { SourceList } from '@/components/wording/source-line';
import { FACET_TITLES, findSignal } from '@/lib/domain/orientation/catalogue';
import type { Signal } from '@/lib/domain/orientation/signal';
import { guideAddress, signalAddress } from './guide-address';
import { SignalFacts } from './signal-facts';

/** One signal beside its other side, with what it rests on. */
export function SignalView({ signal }: { signal: Signal }) {
  const counterpart = signal.counterpart ? findSignal(signal.counterpart) : null;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: 'Field guide', href: guideAddress({}) },
          { label: FACET_TITLES[signal.facet], href: guideAddress({ facet: signal.facet }) },
        ]}
        title={signal.title}
      />
      <div className="mb-8 grid gap-3 md:grid-cols-2 md:gap-4">
        <Side signal={signal} heading="What to listen for" />
        {counterpart ? (
          <Side signal={counterpart} heading={counterpart.title} other />
        ) : (
          <p className="grid place-content-center rounded-lg border border-line border-dashed p-6 text-center text-ink-muted text-sm">
            The articles name no other side for this signal.
          </p>
        )}
      </div>
    </>
  );
}

function Side({ signal, heading, other = false }: { signal: Signal; heading: string; other?: boolean }) {
  const headingId = `side-${signal.id}`;
  return (
    <section
      aria-labelledby={headingId}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div className="grid gap-1">
        <OrientationName orientation={signal.orientation}>
          {other
            ? `${ORIENTATION_TITLES[signal.orientation]}: the other side`
            : ORIENTATION_TITLES[signal.orientation]}
        </OrientationName>
        <h2 id={headingId} className="font-semibold text-ink text-md">
          {other ? (
            <Link
              href={signalAddress(signal.id)}
              prefetch={false}
              className="rounded-sm underline-offset-2 hover:underline"
            >
              {heading}
            </Link>
          ) : (
            heading
          )}
        </h2>
      </div>
      <SignalFacts signal={signal} />
      <div className="mt-auto grid gap-1 border-line border-t pt-3 text-ink-muted text-xs">
        <h3 className="font-medium text-ink-faint">Rests on</h3>
        <SourceList sources={signal.sources} />
      </div>
    </section>
  );
}
