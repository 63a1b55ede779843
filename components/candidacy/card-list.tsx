import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Card, CardHeader } from '@/components/ui/card';
import { LocalTime } from '@/components/ui/local-time';
import { StatusDot } from '@/components/ui/status-dot';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { PanelRecord, SubmittedCard } from '@/lib/data/candidacy-panel';
import { count, OVERALL_LABELS, ROLE_OPINION_LABELS } from '@/lib/panel-messages';

type CardListProps = Pick<PanelRecord, 'cards' | 'outstanding'>;

/** Every card on record, and who still owes one. */
export function CardList({ cards, outstanding }: CardListProps) {
  if (cards.length + outstanding.length === 0) return null;
  return (
    <Card flush aria-labelledby="cards">
      <div className="border-line border-b px-4 pt-4 sm:px-5">
        <CardHeader
          id="cards"
          title="Cards"
          description={`${count(cards.length, 'card')} submitted, ${outstanding.length} outstanding.`}
        />
      </div>
      <Table caption="Cards of this candidacy">
        <TableHead>
          <TableHeader>Panelist</TableHeader>
          <TableHeader>Interview</TableHeader>
          <TableHeader>Submitted</TableHeader>
          <TableHeader>Overall</TableHeader>
          <TableHeader>Role they see</TableHeader>
        </TableHead>
        <TableBody>
          {cards.map((card) => (
            <SubmittedRow key={card.id} card={card} />
          ))}
          {outstanding.map((owed) => (
            <TableRow key={`${owed.panelist.id} ${owed.startsAt} ${owed.interview}`}>
              <TableHeader scope="row">{owed.panelist.name}</TableHeader>
              <TableCell>{owed.interview}</TableCell>
              <TableCell>
                <StatusDot status="idle">Outstanding</StatusDot>
              </TableCell>
              <TableCell colSpan={2} className="text-ink-faint">
                Closed until submitted
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function SubmittedRow({ card }: { card: SubmittedCard }) {
  return (
    <TableRow>
      <TableHeader scope="row">
        <Link
          prefetch={false}
          href={`/scorecards/${card.id}`}
          className="text-accent-ink underline-offset-2 hover:underline"
        >
          {card.panelist.name}
        </Link>
      </TableHeader>
      <TableCell>
        <span className="flex flex-wrap items-center gap-2">
          {card.interview.title}
          {card.counts ? null : <Badge>Cancelled, not counted</Badge>}
        </span>
      </TableCell>
      <TableCell>
        <LocalTime iso={card.submittedAt} className="whitespace-nowrap" />
        {card.peersSeen ? <span className="block text-ink-muted text-sm">After seeing peers</span> : null}
        {card.amendment ? (
          <span className="block text-ink-muted text-sm">
            {'Amended '}
            <LocalTime iso={card.amendment.at} />
            {card.amendment.peersSeen ? ', after seeing peers' : ', before seeing peers'}
          </span>
        ) : null}
      </TableCell>
      <TableCell>{card.overall ? OVERALL_LABELS[card.overall] : ''}</TableCell>
      <TableCell>{card.roleOpinion ? ROLE_OPINION_LABELS[card.roleOpinion] : ''}</TableCell>
    </TableRow>
  );
}
