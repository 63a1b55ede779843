import { OrientationGlyph } from '@/components/chart/orientation-glyph';

type ListenForProps = { strategic: string; operational: string };

/** What an answer of each orientation tends to hold, side by side and of equal weight. */
export function ListenFor({ strategic, operational }: ListenForProps) {
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      <div className="rounded-md border border-line p-3">
        <dt className="mb-1 flex items-center gap-1.5 font-medium text-sm text-strategic-ink">
          <OrientationGlyph orientation="strategic" />
          Strategic
        </dt>
        <dd className="text-ink-muted text-sm">{strategic}</dd>
      </div>
      <div className="rounded-md border border-line p-3">
        <dt className="mb-1 flex items-center gap-1.5 font-medium text-operational-ink text-sm">
          <OrientationGlyph orientation="operational" />
          Operational
        </dt>
        <dd className="text-ink-muted text-sm">{operational}</dd>
      </div>
    </dl>
  );
}
