import { CalendarPlus } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';

/** Before anybody has talked to the candidate. */
export function NoInterviews({ openingId }: { openingId: string }) {
  return (
    <Card flush>
      <EmptyState
        icon={<CalendarPlus aria-hidden />}
        title="No interview is planned"
        action={
          <Button asChild variant="primary">
            <Link href={`/openings/${openingId}`}>Go to the opening</Link>
          </Button>
        }
      >
        The recommendation, the evidence and the panel’s ratings appear here once panelists submit their
        cards. Interviews are planned on the opening’s page.
      </EmptyState>
    </Card>
  );
}
