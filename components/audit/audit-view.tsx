import { ScrollText } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { AuditPage } from '@/lib/data/audit-log';
import { AuditFilter } from './audit-filter';
import { AuditTable } from './audit-table';

type AuditViewProps = {
  page: AuditPage;
  /** As the address bar has it; empty for none. */
  query: { readonly action: string; readonly person: string; readonly before: string };
};

export function AuditView({ page, query }: AuditViewProps) {
  return (
    <>
      <AuditFilter people={page.people} action={query.action} personId={query.person} />
      <Card flush aria-label="Events">
        {page.lines.length > 0 ? (
          <AuditTable lines={page.lines} />
        ) : (
          <EmptyState icon={<ScrollText />} title="No such event">
            Nothing on record fits this choice.
          </EmptyState>
        )}
      </Card>
      <nav aria-label="Pages of the audit log" data-screen-only className="mt-4 flex justify-between gap-2">
        {query.before ? (
          <Button asChild>
            <Link href={addressOf({ ...query, before: '' })}>Newest</Link>
          </Button>
        ) : (
          <span />
        )}
        {page.older ? (
          <Button asChild>
            <Link href={addressOf({ ...query, before: page.older })}>Older</Link>
          </Button>
        ) : null}
      </nav>
    </>
  );
}

function addressOf(query: AuditViewProps['query']): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? '/audit' : `/audit?${new URLSearchParams(given)}`;
}
