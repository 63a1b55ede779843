import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Card, CardHeader } from '@/components/ui/card';
import { cn } from '@/components/ui/class-names';

type WorkListProps = { id: string; title: string; description: string; children: ReactNode };

/** One kind of work that waits for the viewer; its children are rows. */
export function WorkList({ id, title, description, children }: WorkListProps) {
  return (
    <Card flush aria-labelledby={id}>
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader id={id} title={title} description={description} />
      </div>
      <ul className="divide-y divide-line">{children}</ul>
    </Card>
  );
}

type WorkRowProps = {
  href: string;
  name: string;
  place: string;
  /** A third line beneath name and place. */
  detail?: ReactNode;
  /** Stands at the end of the row, on phones beneath it. */
  aside?: ReactNode;
  /** Something else that can be done here, beside opening it. */
  action?: ReactNode;
};

/** The whole row opens what waits. */
export function WorkRow({ href, name, place, detail, aside, action }: WorkRowProps) {
  return (
    <li>
      <Link
        prefetch={false}
        href={href}
        className={cn(
          'flex items-center gap-x-4 gap-y-1.5 px-4 py-3 transition-colors hover:bg-surface-sunken/60 focus-visible:-outline-offset-2 sm:px-5',
          aside ? 'flex-wrap sm:flex-nowrap' : null,
        )}
      >
        <span className={cn('grid min-w-0 grow', aside ? 'basis-full sm:basis-auto' : null)}>
          <span className="break-words font-medium text-base text-ink">{name}</span>
          <span className="break-words text-ink-muted text-sm">{place}</span>
          {detail ? <span className="text-ink-muted text-sm tabular-nums">{detail}</span> : null}
        </span>
        {aside ? <span className="flex shrink-0 flex-wrap items-center gap-3">{aside}</span> : null}
        <ChevronRight
          aria-hidden
          className={cn('size-4 shrink-0 text-ink-faint', aside ? 'hidden sm:block' : null)}
        />
      </Link>
      {action ? <div className="-mt-2 pr-4 pb-2 pl-1.5 sm:pl-2.5">{action}</div> : null}
    </li>
  );
}
