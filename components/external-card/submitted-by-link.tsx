import { AnswerList } from '@/components/scorecard/read-only/answer-list';
import { RatingList } from '@/components/scorecard/read-only/rating-list';
import { VerdictCard } from '@/components/scorecard/read-only/verdict-card';
import { Page } from '@/components/shell/page';
import { Badge } from '@/components/ui/badge';
import { LocalTime } from '@/components/ui/local-time';
import { PageHeader } from '@/components/ui/page-header';
import type { ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';

/** What an external panelist handed in. The way in ends with the link; nothing here leads further. */
export function SubmittedByLink({ card }: { card: ReadOnlyCard }) {
  return (
    <Page>
      <PageHeader
        title={`Your scorecard for ${card.candidate.name}`}
        mark={<Badge>Submitted</Badge>}
        description={
          <>
            {card.interview.title}, {card.opening.title} at {card.opening.company}.
            {card.submittedAt ? (
              <>
                {' Submitted '}
                <LocalTime iso={card.submittedAt} style="moment" />.
              </>
            ) : null}
            <span className="block">
              Thank you. It is with the panel now and stays as it is; if something has to be put right, tell
              whoever asked you.
            </span>
          </>
        }
      />
      <div className="grid gap-8">
        <VerdictCard card={card} />
        <RatingList card={card} />
        <AnswerList answers={card.answers} linked={false} />
      </div>
    </Page>
  );
}
