import { Coffee } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import type { Home } from '@/lib/data/home';
import { CardsToWrite, UpcomingInterviews } from './own-work';
import { LateCards, OpenDecisions } from './waiting';
import { Welcome } from './welcome';

export function HomeView({ home, viewerId }: { home: Home; viewerId: string }) {
  if (home.kind === 'welcome') {
    return (
      <>
        <PageHeader
          title="Welcome to Bearing"
          description="Scorecards for one hard hire: whoever is to lead engineering. There is no opening yet."
        />
        <Welcome mayLoadSample={home.mayLoadSample} />
      </>
    );
  }
  const waiting = home.decisions.length + home.late.length > 0;
  const own = home.owed.length + home.upcoming.length > 0;
  return (
    <>
      <PageHeader title="Home" />
      {own || waiting ? null : <NothingWaits reachesOpenings={home.reachesOpenings} />}
      <div
        className={own && waiting ? 'grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]' : ''}
      >
        {own ? (
          <div className="grid min-w-0 gap-4">
            <CardsToWrite cards={home.owed} personId={viewerId} />
            <UpcomingInterviews cards={home.upcoming} />
          </div>
        ) : null}
        {waiting ? (
          <div className="grid min-w-0 gap-4">
            <OpenDecisions decisions={home.decisions} />
            <LateCards late={home.late} />
          </div>
        ) : null}
      </div>
    </>
  );
}

function NothingWaits({ reachesOpenings }: { reachesOpenings: boolean }) {
  return (
    <Card flush>
      <EmptyState
        icon={<Coffee aria-hidden />}
        title="Nothing waits for you"
        action={
          reachesOpenings ? (
            <Button asChild>
              <Link href="/openings">Go to the openings</Link>
            </Button>
          ) : undefined
        }
      >
        {reachesOpenings
          ? 'Cards you owe and decisions that wait for you are listed here.'
          : 'When somebody plans an interview with you, it is listed here with its card.'}
      </EmptyState>
    </Card>
  );
}
