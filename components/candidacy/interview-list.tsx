import { Badge } from '@/components/ui/badge';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { CandidacyInterview } from '@/lib/data/candidacy';

/** When they talk to whom. Says nothing of anybody's card. */
export function InterviewList({ interviews }: { interviews: readonly CandidacyInterview[] }) {
  if (interviews.length === 0) return null;
  return (
    <Card aria-labelledby="interviews">
      <CardHeader id="interviews" title="Interviews" />
      <ol className="divide-y divide-line">
        {interviews.map((interview) => (
          <li key={interview.id} className="grid gap-0.5 py-3 first:pt-1 last:pb-0">
            <div className="flex flex-wrap items-center gap-2">
              <span className="min-w-0 break-words font-medium text-base text-ink">{interview.title}</span>
              {interview.cancelled ? <Badge>Cancelled</Badge> : null}
            </div>
            <p className="text-ink-muted text-sm">
              <LocalTime iso={interview.startsAt} />
              {`, ${interview.durationMinutes} minutes`}
            </p>
            <p className="break-words text-ink-muted text-sm">
              {interview.panelists.length > 0
                ? interview.panelists
                    .map(({ name, isViewer }) => (isViewer ? `${name} (you)` : name))
                    .join(', ')
                : 'Nobody is on this panel.'}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
