import Link from 'next/link';
import { CHANNEL_LABELS } from '@/components/opening/channel-wording';
import { Card, CardHeader } from '@/components/ui/card';
import type { ReportedOpening } from '@/lib/data/source-report';
import { SOURCE_CHANNELS } from '@/lib/domain/candidate/source-channel';
import type { SourceReport } from '@/lib/domain/source-report/source-report';
import { count } from '@/lib/panel-messages';

type OpeningsByChannelProps = { report: SourceReport; openings: readonly ReportedOpening[] };

/** Each opening with its channels, the largest first; its name narrows the report to it. */
export function OpeningsByChannel({ report, openings }: OpeningsByChannelProps) {
  return (
    <Card flush aria-labelledby="by-opening">
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader
          id="by-opening"
          title="By opening"
          description="Choose one to see its verdicts and decisions alone."
        />
      </div>
      <ul className="divide-y divide-line">
        {report.openings.map(({ openingId, candidates, byChannel }) => {
          const opening = openings.find(({ id }) => id === openingId);
          const channels = SOURCE_CHANNELS.filter((channel) => byChannel[channel] > 0)
            .toSorted((a, b) => byChannel[b] - byChannel[a])
            .map((channel) => `${CHANNEL_LABELS[channel]} ${byChannel[channel]}`);
          return (
            <li key={openingId} className="grid gap-0.5 px-4 py-2.5 text-base sm:px-5">
              <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                <Link
                  href={`/openings/sources?opening=${openingId}`}
                  prefetch={false}
                  className="min-w-0 wrap-anywhere rounded-sm font-medium text-ink hover:underline"
                >
                  {opening?.title ?? ''}
                </Link>
                <span className="text-ink-muted text-sm">{opening?.company}</span>
              </p>
              <p className="text-ink-muted">{[count(candidates, 'candidate'), ...channels].join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
