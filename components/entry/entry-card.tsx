import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

type EntryCardProps = { title: string; description: ReactNode; children?: ReactNode };

/** The one card of a page for people who are not inside yet. */
export function EntryCard({ title, description, children }: EntryCardProps) {
  return (
    <Card className="sm:p-7">
      <div className={children ? 'mb-5 grid gap-1.5' : 'grid gap-1.5'}>
        <h1 className="break-words font-semibold text-ink text-lg">{title}</h1>
        <div className="grid gap-1.5 break-words text-base text-ink-muted">{description}</div>
      </div>
      {children}
    </Card>
  );
}
