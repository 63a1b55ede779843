import { CHANNEL_HINTS, CHANNEL_LABELS } from '@/components/opening/channel-wording';
import { Card, CardHeader } from '@/components/ui/card';
import { SourceLine } from '@/components/wording/source-line';
import { CHANNEL_SOURCES, SOURCE_CHANNELS } from '@/lib/domain/candidate/source-channel';
import type { SourceReport } from '@/lib/domain/source-report/source-report';

/** What each channel of the standing list means, where that is from, and what imported files call it. */
export function ChannelGuide({ report }: { report: SourceReport }) {
  return (
    <Card aria-labelledby="channel-guide">
      <CardHeader id="channel-guide" title="What the channels mean" />
      <dl className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {SOURCE_CHANNELS.map((channel) => {
          const source = CHANNEL_SOURCES[channel];
          const texts = report.channels.find((one) => one.channel === channel)?.texts ?? [];
          return (
            <div key={channel} className="grid content-start gap-0.5 text-base">
              <dt className="font-medium text-ink">{CHANNEL_LABELS[channel]}</dt>
              <dd className="text-ink-muted">{CHANNEL_HINTS[channel]}</dd>
              {source ? (
                <dd>
                  <SourceLine sources={[source]} />
                </dd>
              ) : null}
              {texts.length > 0 ? (
                <dd className="wrap-anywhere text-ink-muted text-sm">
                  {`Imported files say: ${texts
                    .slice(0, 10)
                    .map(({ text, candidates }) => `${text} (${candidates})`)
                    .join(', ')}${texts.length > 10 ? ' and others' : ''}.`}
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
