'use client';

import { TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from './page';

/** What people see when a page could not be made: what is safe, and the way on. */
export function Failure({ reference, onRetry }: { reference: string | undefined; onRetry: () => void }) {
  return (
    <Page>
      <EmptyState
        level={1}
        icon={<TriangleAlert aria-hidden />}
        title="This page could not be loaded"
        action={
          <Button variant="primary" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        Everything that was saved is safe. The server or its database did not answer as it should.
        {reference ? ` If it keeps happening, tell an admin this reference: ${reference}.` : null}
      </EmptyState>
    </Page>
  );
}
