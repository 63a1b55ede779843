import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import type { ListedInterview, PlanningChoices } from '@/lib/data/interview-list';
import { InterviewMenu } from './interview-menu';
import { PanelistLine } from './panelist-line';

type InterviewListProps = {
  title: string;
  interviews: readonly ListedInterview[];
  /** The team, for those who may change interviews; null for everybody else. */
  team: PlanningChoices['team'] | null;
};

export function InterviewList({ title, interviews, team }: InterviewListProps) {
  if (interviews.length === 0) return null;
  return (
    <Card flush>
      <h2 className="border-line border-b px-4 py-2.5 font-semibold text-ink text-md">{title}</h2>
      <ul className="divide-y divide-line">
        {interviews.map((interview) => (
          <li
            key={interview.id}
            className="relative grid gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1fr)_2rem]"
          >
            <div className="text-sm max-sm:order-2">
              <p className="text-ink">
                <LocalTime iso={interview.startsAt.toISOString()} style="moment" />
              </p>
              <p className="text-ink-muted">{interview.durationMinutes} minutes</p>
              {interview.mayPrepare ? <PreparationLinks interview={interview} /> : null}
            </div>
            <div className="min-w-0 max-sm:order-1 max-sm:pr-12">
              <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                <Link
                  prefetch={false}
                  href={`/candidacies/${interview.candidacyId}`}
                  className="min-w-0 break-words rounded-sm font-medium text-ink hover:underline"
                >
                  {interview.candidate}
                </Link>
                {interview.cancelled ? <Badge>Cancelled</Badge> : null}
              </p>
              <p className="break-words text-ink-muted text-sm">{interview.title}</p>
            </div>
            <ul className="grid content-start gap-1 max-sm:order-3">
              {interview.panelists.length === 0 ? (
                <li className="text-ink-faint text-sm">Nobody is on the panel.</li>
              ) : null}
              {interview.panelists.map((panelist) => (
                <PanelistLine key={panelist.personId} panelist={panelist} interview={interview} />
              ))}
            </ul>
            {team && !interview.cancelled ? (
              <div className="max-sm:absolute max-sm:top-2 max-sm:right-2 sm:justify-self-end">
                <InterviewMenu
                  interview={{
                    id: interview.id,
                    label: `${interview.candidate}, ${interview.title}`,
                    startsAt: interview.startsAt,
                    durationMinutes: interview.durationMinutes,
                    panelists: interview.panelists.map(({ personId, name, external, linkUntil, card }) => ({
                      personId,
                      name,
                      external,
                      linkUntil,
                      submitted: card === 'in',
                    })),
                  }}
                  team={team}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PreparationLinks({ interview }: { interview: ListedInterview }) {
  const about = `: ${interview.candidate}, ${interview.title}`;
  return (
    <p className="flex flex-wrap gap-x-3 max-sm:gap-y-1 max-sm:pt-1">
      <Link
        prefetch={false}
        href={`/interviews/${interview.id}`}
        className="rounded-sm font-medium text-accent-ink hover:underline max-sm:py-1"
      >
        Prepare<span className="sr-only">{about}</span>
      </Link>
      <a
        href={`/api/interviews/${interview.id}/calendar`}
        download
        className="rounded-sm text-accent-ink hover:underline max-sm:py-1"
      >
        Calendar file<span className="sr-only">{about}</span>
      </a>
    </p>
  );
}
