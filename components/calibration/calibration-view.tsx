import { Scale } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { CalibrationPage } from '@/lib/data/calibration';
import { count } from '@/lib/panel-messages';
import { HowPooled } from './how-pooled';
import { InterviewerCard } from './interviewer-card';

/** The viewer's own figures, and, for people who hire, those of their interviewers by name. */
export function CalibrationView({ page }: { page: CalibrationPage }) {
  const { own, others } = page;
  if (own === null && (others === null || others.length === 0)) return <Nothing hires={others !== null} />;
  return (
    <div className="grid gap-6">
      <p className="max-w-prose text-ink-muted text-sm">
        Columns: how often each level was given; n/o: not observed. Bands: 90% intervals.
      </p>
      {page.sealed > 0 ? (
        <p className="max-w-prose text-base text-ink-muted">
          {`${count(page.sealed, 'candidacy', 'candidacies')} on whose panel you still owe a card ${page.sealed === 1 ? 'is' : 'are'} in no figure here.`}
        </p>
      ) : null}
      {own ? <InterviewerCard id="own" title="Your own cards" figures={own} level={2} /> : null}
      {others && others.length > 0 ? (
        <section aria-labelledby="interviewers" className="grid gap-4">
          <div>
            <h2 id="interviewers" className="font-semibold text-ink text-md">
              Interviewers
            </h2>
            <p className="max-w-prose text-ink-muted text-sm">
              {`By name, pooled over ${count(page.candidacies, 'candidacy', 'candidacies')}.`}
            </p>
          </div>
          {others.map(({ id, name, figures }) => (
            <InterviewerCard key={id} id={`interviewer-${id}`} title={name} figures={figures} />
          ))}
        </section>
      ) : null}
      <HowPooled />
    </div>
  );
}

function Nothing({ hires }: { hires: boolean }) {
  return (
    <Card flush>
      <EmptyState icon={<Scale />} title="No submitted card counts here yet">
        {hires
          ? 'Once interviewers submit cards, this page shows how each of them marks beside the peers who rated the same candidates. The sample opening does not count.'
          : 'Once you submit cards, this page shows how you mark beside the peers who rated the same candidates. The sample opening does not count.'}
      </EmptyState>
    </Card>
  );
}
