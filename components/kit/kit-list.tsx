import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { ListedKit } from '@/lib/data/kit';
import { count } from '@/lib/panel-messages';

export function KitList({ kits }: { kits: readonly ListedKit[] }) {
  return (
    <Card flush>
      <ul aria-label="Kits" className="divide-y divide-line">
        {kits.map((kit) => (
          <li key={kit.id} className="grid gap-1 px-4 py-3">
            <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
              <Link
                prefetch={false}
                href={`/kits/${kit.id}`}
                className="min-w-0 break-words rounded-sm font-medium text-ink hover:underline max-sm:py-1"
              >
                {kit.name}
              </Link>
              {kit.standard ? <Badge>Comes with Bearing</Badge> : null}
              {kit.archived ? <Badge>Archived</Badge> : null}
            </div>
            {kit.description ? (
              <p className="max-w-prose break-words text-ink-muted text-sm">{kit.description}</p>
            ) : null}
            <p className="text-ink-faint text-sm tabular-nums">
              {count(kit.questions, 'question')}, version {kit.version}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
