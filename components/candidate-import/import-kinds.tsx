import Link from 'next/link';
import { cn } from '@/components/ui/class-names';

const KINDS = [
  { kind: 'candidates', label: 'Candidates', query: '' },
  { kind: 'scorecards', label: 'Past scorecards', query: '?what=scorecards' },
] as const;

export type ImportKind = (typeof KINDS)[number]['kind'];

/** What a file can bring into an opening. */
export function ImportKinds({ openingId, kind: current }: { openingId: string; kind: ImportKind }) {
  return (
    <nav aria-label="What to import" className="mb-4 flex flex-wrap gap-1">
      {KINDS.map(({ kind, label, query }) => (
        <Link
          key={kind}
          href={`/openings/${openingId}/import${query}`}
          aria-current={kind === current ? 'page' : undefined}
          className={cn(
            'inline-flex h-9 items-center rounded-md border px-3 font-medium text-base',
            kind === current
              ? 'border-accent bg-accent-soft text-accent-ink'
              : 'border-line bg-surface text-ink hover:bg-surface-sunken',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
