'use client';

import { useSyncExternalStore } from 'react';
import { everyMinute } from './every-minute';
import { dateWording, exactTime, relativeTime } from './time-wording';

type LocalTimeProps = {
  iso: string;
  /** `relative`: relative within a week, else the date. `date` and `moment` are always absolute. */
  style?: 'relative' | 'date' | 'moment';
  className?: string;
};

/** A moment in the viewer's zone, exact on hover. The server, which cannot know the zone, writes UTC and says so. */
export function LocalTime({ iso, style = 'relative', className }: LocalTimeProps) {
  const minute = useSyncExternalStore(everyMinute, currentMinute, () => null);
  return (
    <time dateTime={iso} title={minute === null ? undefined : exactTime(iso)} className={className}>
      {minute === null ? serverWording(iso, style) : viewerWording(iso, style, minute)}
    </time>
  );
}

function serverWording(iso: string, style: LocalTimeProps['style']): string {
  return style === 'date' ? dateWording(iso, false, 'UTC') : `${dateWording(iso, true, 'UTC')} UTC`;
}

function viewerWording(iso: string, style: LocalTimeProps['style'], minute: number): string {
  if (style === 'date') return dateWording(iso, false);
  if (style === 'moment') return dateWording(iso, true);
  return relativeTime(iso, Date.now()) ?? dateWording(iso, minute < Date.parse(iso));
}

function currentMinute(): number | null {
  return Math.floor(Date.now() / 60_000) * 60_000;
}
