import { CalendarDays, CalendarPlus } from 'lucide-react';
import Link from 'next/link';
import { InterviewList } from '@/components/interview/interview-list';
import { OwedCards } from '@/components/interview/owed-cards';
import { SectionBar } from '@/components/opening/section-bar';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findPlanningChoices, listInterviews } from '@/lib/data/interview-list';
import { count } from '@/lib/panel-messages';
import { readRuntime } from '@/lib/runtime';
import { readOpening } from '../read-opening';

export default async function InterviewsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const opening = orNotFound(await readOpening(id));
  const [interviews, choices] = await Promise.all([
    listInterviews(viewer, id, new Date()).then(orNotFound),
    findPlanningChoices(viewer, id),
  ]);
  const mayPlan = choices !== null && opening.status === 'open' && choices.candidates.length > 0;
  const plan = mayPlan ? (
    <Button asChild variant="primary" icon={<CalendarPlus aria-hidden />}>
      <Link href={`/openings/${id}/interviews/new`}>Plan an interview</Link>
    </Button>
  ) : null;
  if (interviews.length === 0) {
    return (
      <Card flush>
        <EmptyState icon={<CalendarDays />} title="No interviews yet" action={plan}>
          {choices && choices.candidates.length === 0
            ? 'Add a candidate first; then plan who speaks with them, and when.'
            : 'An interview is one conversation with a candidate. Everybody on its panel writes a card of their own.'}
        </EmptyState>
      </Card>
    );
  }
  const team = opening.status === 'open' ? (choices?.team ?? null) : null;
  return (
    <>
      <SectionBar summary={count(interviews.length, 'interview')}>{plan}</SectionBar>
      <div className="grid gap-5">
        <OwedCards interviews={interviews} reminded={opening.sample ? null : readRuntime().mail !== null} />
        <InterviewList
          title="Upcoming"
          interviews={interviews.filter((interview) => !interview.over)}
          team={team}
        />
        <InterviewList
          title="Past"
          interviews={interviews.filter((interview) => interview.over).toReversed()}
          team={team}
        />
      </div>
    </>
  );
}
