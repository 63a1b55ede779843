import { Compass } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { sentenceFor } from '@/lib/messages';
import { Page } from './page';

/** One page for what does not exist and for what is not yours. */
export function NotFound() {
  return (
    <Page>
      <EmptyState
        level={1}
        icon={<Compass aria-hidden />}
        title="Nothing here"
        action={
          <Button asChild variant="primary">
            <Link href="/">Go home</Link>
          </Button>
        }
      >
        {sentenceFor('not_reachable')}
      </EmptyState>
    </Page>
  );
}
