import { monitorEventLoopDelay } from 'node:perf_hooks';

export type Vitals = {
  /** Bytes the process held more at its highest than when the watch began. */
  readonly growth: number;
  /** Milliseconds of the longest stretch in which nobody else had a turn. */
  readonly longestBlock: number;
};

const EVERY = 10;

/** Watches the memory of this process and how long its one thread is kept from others, until it is asked. */
export function watchVitals(): () => Vitals {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let highest = before;
  const sample = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, EVERY);
  const delay = monitorEventLoopDelay({ resolution: EVERY });
  delay.enable();
  return () => {
    clearInterval(sample);
    delay.disable();
    return { growth: Math.max(highest, process.memoryUsage.rss()) - before, longestBlock: delay.max / 1e6 };
  };
}
