import Link from 'next/link';
import { Page } from '@/components/shell/page';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/class-names';
import { LocalTime } from '@/components/ui/local-time';
import { PageHeader } from '@/components/ui/page-header';
import type { ReadOnlyCard } from '@/lib/domain/scorecard/read-only-card';
import { AmendButton } from './amend-button';
import { AnswerList } from './answer-list';
import { CardHistory } from './card-history';
import { CardNotice } from './card-notice';
import { ImportedNotice } from './imported-notice';
import { LinkedPassage } from './linked-passage';
import { PrivateNotes } from './private-notes';
import { RatingList } from './rating-list';
import { VerdictCard } from './verdict-card';

/** A whole scorecard for reading: who heard what from whom, what they concluded, and the words it rests on. */
export function ReadOnlyScorecard({ card }: { card: ReadOnlyCard }) {
  const hasHistory = card.revisions.length > 0;
  return (
    <Page>
      <LinkedPassage />
      <PageHeader
        breadcrumb={[
          { label: card.opening.title, href: `/openings/${card.opening.id}` },
          ...(card.reachesCandidacy
            ? [{ label: card.candidate.name, href: `/candidacies/${card.candidacyId}` }]
            : []),
        ]}
        title={`Scorecard of ${card.author.name} for ${card.candidate.name}`}
        mark={<Standing card={card} />}
        description={<Setting card={card} />}
        actions={<Actions card={card} />}
      />
      <CardNotice card={card} />
      {card.imported ? <ImportedNotice mark={card.imported} /> : null}
      <div className="grid gap-8">
        <div className={cn('grid items-start gap-4', hasHistory && 'lg:grid-cols-2')}>
          <VerdictCard card={card} />
          {hasHistory ? <CardHistory card={card} /> : null}
        </div>
        <RatingList card={card} />
        <AnswerList answers={card.answers} />
        {card.privateNotes.length > 0 ? <PrivateNotes notes={card.privateNotes} /> : null}
      </div>
    </Page>
  );
}

function Standing({ card }: { card: ReadOnlyCard }) {
  if (card.submittedAt === null) return <Badge>Draft, not submitted</Badge>;
  return <Badge>{card.revision > 1 ? `Amendment ${card.revision - 1}` : 'Submitted'}</Badge>;
}

function Setting({ card }: { card: ReadOnlyCard }) {
  return (
    <>
      {card.interview.title}, <LocalTime iso={card.interview.startsAt} style="moment" />.
      {card.submittedAt ? (
        <>
          {' '}
          Submitted <LocalTime iso={card.submittedAt} style="moment" />.
        </>
      ) : null}
      {card.candidate.headline ? <span className="block">{card.candidate.headline}</span> : null}
    </>
  );
}

function Actions({ card }: { card: ReadOnlyCard }) {
  if (!card.mayAmend) return null;
  if (card.openAmendmentId === null) return <AmendButton cardId={card.id} />;
  return (
    <Button asChild>
      <Link href={`/scorecards/${card.openAmendmentId}`}>Continue your amendment</Link>
    </Button>
  );
}
