import { CalendarPlus, PencilLine, UsersRound } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { PageHeader } from '@/components/ui/page-header';
import { COMPETENCY_TITLES } from '@/components/wording/competency-titles';
import type { Preparation } from '@/lib/data/interview-preparation';
import { hasFocus } from '@/lib/domain/kit/focus';
import { count } from '@/lib/panel-messages';
import { PreparedMisconceptions } from './prepared-misconceptions';
import { PreparedQuestion } from './prepared-question';
import { TopicList } from './topic-list';

/** All a panelist needs minutes before the call, in the order they need it. */
export function PreparationView({ preparation }: { preparation: Preparation }) {
  const { candidate, opening, own, questions, otherQuestions, panel } = preparation;
  const post = [candidate.currentTitle, candidate.currentCompany].filter((part) => part !== '').join(', ');
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: `${opening.title}, ${opening.company}`, href: `/openings/${opening.id}/interviews` },
        ]}
        title={candidate.name}
        mark={preparation.cancelled ? <Badge>Cancelled</Badge> : null}
        description={preparation.title}
        className="mb-4"
      />
      <div className="grid gap-7">
        <section aria-label="The interview" className="grid gap-3">
          <p className="font-medium text-ink text-md">
            <LocalTime iso={preparation.startsAt.toISOString()} style="moment" />
            <span className="font-normal text-ink-muted">, {preparation.durationMinutes} minutes</span>
          </p>
          {post || candidate.headline ? (
            <p className="max-w-prose break-words text-ink-muted">
              {[post, candidate.headline].filter(Boolean).join('. ')}
            </p>
          ) : null}
          {panel.length > 0 ? (
            <p className="break-words text-ink-muted text-sm">
              {own ? 'With you on the panel' : 'On the panel'}: {panel.map(({ name }) => name).join(', ')}
            </p>
          ) : null}
          <Deeds preparation={preparation} />
        </section>
        <TopicList
          interviewId={preparation.interviewId}
          topics={preparation.topics}
          mayShare={preparation.mayShareTopics}
        />
        {own && hasFocus(own.focus) ? <Focus preparation={preparation} /> : null}
        <section aria-labelledby="questions-heading" className="grid gap-3">
          <h2 id="questions-heading" className="font-semibold text-ink text-md">
            {own && hasFocus(own.focus)
              ? `${count(questions.length, 'question')} to ask`
              : `The kit: ${count(questions.length, 'question')}`}
          </h2>
          {own && !hasFocus(own.focus) ? (
            <p className="text-ink-muted text-sm">
              No focus was chosen for you, so the whole kit is yours. Four or five questions fill an hour.
            </p>
          ) : null}
          <ol className="grid gap-3">
            {questions.map((question) => (
              <PreparedQuestion key={question.key} question={question} />
            ))}
          </ol>
          {otherQuestions.length > 0 ? (
            <details>
              <summary className="rounded-sm py-2 font-medium text-ink-muted text-sm">
                The rest of the kit, for others or for time left over
              </summary>
              <ol className="grid gap-3 pt-2">
                {otherQuestions.map((question) => (
                  <PreparedQuestion key={question.key} question={question} />
                ))}
              </ol>
            </details>
          ) : null}
        </section>
        <PreparedMisconceptions />
      </div>
    </>
  );
}

function Deeds({ preparation }: { preparation: Preparation }) {
  const { interviewId, own } = preparation;
  return (
    <div className="flex flex-wrap gap-2">
      {own?.draftId ? (
        <Button asChild variant="primary" icon={<PencilLine aria-hidden />}>
          <Link href={`/scorecards/${own.draftId}`}>Open your card</Link>
        </Button>
      ) : null}
      <Button asChild icon={<CalendarPlus aria-hidden />}>
        <a href={`/api/interviews/${interviewId}/calendar`} download>
          Calendar file
        </a>
      </Button>
      {preparation.mayPlan && !preparation.cancelled ? (
        <Button asChild icon={<UsersRound aria-hidden />}>
          <Link href={`/interviews/${interviewId}/focus`}>Who asks what</Link>
        </Button>
      ) : null}
    </div>
  );
}

function Focus({ preparation: { own } }: { preparation: Preparation }) {
  if (!own || own.focus.competencies.length === 0) return null;
  return (
    <section aria-labelledby="focus-heading" className="grid gap-2">
      <h2 id="focus-heading" className="font-semibold text-ink text-md">
        Your focus
      </h2>
      <p className="flex flex-wrap gap-1.5">
        {own.focus.competencies.map((competency) => (
          <Badge key={competency} tone="accent">
            {COMPETENCY_TITLES[competency]}
          </Badge>
        ))}
      </p>
    </section>
  );
}
