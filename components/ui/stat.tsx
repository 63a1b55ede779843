import type { ReactNode } from 'react';

type StatProps = {
  label: string;
  value: ReactNode;
  /** What the number rests on, such as "from 9 passages by 3 people". */
  restsOn: ReactNode;
};

/** One number with its footing. Put several in a `StatRow`. */
export function Stat({ label, value, restsOn }: StatProps) {
  return (
    <div className="grid content-start gap-0.5 px-4 py-3 sm:px-5 sm:py-4">
      <dt className="text-ink-muted text-sm">{label}</dt>
      <dd className="grid gap-0.5">
        <span className="font-semibold text-ink text-lg tabular-nums">{value}</span>
        <span className="text-ink-faint text-sm">{restsOn}</span>
      </dd>
    </div>
  );
}

export function StatRow({ children }: { children: ReactNode }) {
  return (
    <dl className="grid divide-line overflow-hidden rounded-lg border border-line bg-surface max-sm:divide-y sm:auto-cols-fr sm:grid-flow-col sm:divide-x">
      {children}
    </dl>
  );
}
