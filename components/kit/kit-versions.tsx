import Link from 'next/link';
import { LocalTime } from '@/components/ui/local-time';
import type { KitVersionLine } from '@/lib/data/kit';

type KitVersionsProps = { kitId: string; shown: number; versions: readonly KitVersionLine[] };

/** Every edition, each at an address of its own; nothing where there is one only. */
export function KitVersions({ kitId, shown, versions }: KitVersionsProps) {
  if (versions.length < 2) return null;
  const newest = versions[0]?.version;
  return (
    <details className="rounded-md border border-line px-4 py-2" open={shown !== newest}>
      <summary className="rounded-sm py-1 font-medium text-ink-muted text-sm">
        {shown === newest
          ? `Earlier versions (${versions.length - 1})`
          : `Version ${shown} of ${newest}: an earlier one, as interviews planned with it ask it`}
      </summary>
      <ul className="grid gap-1 pt-1 pb-2 text-sm">
        {versions.map((line) => (
          <li key={line.version} className="flex flex-wrap gap-x-2 text-ink-muted">
            {line.version === shown ? (
              <span className="font-medium text-ink">Version {line.version}, shown here</span>
            ) : (
              <Link
                href={`/kits/${kitId}?version=${line.version}`}
                className="rounded-sm text-accent-ink hover:underline"
              >
                Version {line.version}
              </Link>
            )}
            <span>
              {line.createdBy ? `by ${line.createdBy}, ` : 'with a release of Bearing, '}
              <LocalTime iso={line.createdAt.toISOString()} style="date" />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
