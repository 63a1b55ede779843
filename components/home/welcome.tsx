import Link from 'next/link';
import { LoadSampleButton } from '@/components/opening/load-sample-button';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';

/** The first visit to an empty installation: two ways to begin. */
export function Welcome({ mayLoadSample }: { mayLoadSample: boolean }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {mayLoadSample ? (
        <Card className="flex flex-col justify-between gap-4">
          <CardHeader
            title="Look around first"
            description="An invented company with four candidates and twelve cards, one of them late. One click loads it, one click removes it again."
          />
          <div>
            <LoadSampleButton variant="primary" />
          </div>
        </Card>
      ) : null}
      <Card className="flex flex-col justify-between gap-4">
        <CardHeader
          title="Begin with your own hire"
          description="Say what the company needs now, then invite the panel, add candidates and plan their interviews."
        />
        <div>
          <Button asChild variant={mayLoadSample ? 'secondary' : 'primary'}>
            <Link href="/openings/new">Create an opening</Link>
          </Button>
        </div>
      </Card>
    </div>
  );
}
