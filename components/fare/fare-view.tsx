import { Scale } from 'lucide-react';
import { ShareFigure } from '@/components/suggestion-record/share-figure';
import { Card, CardHeader } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { Fare, VerdictRow } from '@/lib/domain/later-outcome/fare';
import { FEWEST_DECIDED } from '@/lib/domain/suggestion-record/share';
import { count, VERDICT_LABELS } from '@/lib/panel-messages';

/** How recommendations and decisions fared over all openings, in counts and, where there are enough, in shares. */
export function FareView({ fare }: { fare: Fare }) {
  if (fare.decided === 0) {
    return (
      <Card flush>
        <EmptyState icon={<Scale aria-hidden />} title="No offer and no decline is recorded yet">
          Once decisions are recorded, this page shows how often they went the recommendation’s way, and six
          and twelve months later how the hires turned out. The sample opening does not count.
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className="grid gap-4">
      <Card aria-labelledby="followed">
        <CardHeader
          id="followed"
          title="Decisions that went the recommendation’s way"
          description={`Of ${count(fare.followed.of, 'offer or decline', 'offers and declines')} made beside a verdict that named a role or neither.`}
        />
        {fare.followed.kind === 'known' ? (
          <div className="max-w-80">
            <ShareFigure share={fare.followed} />
          </div>
        ) : (
          <p className="max-w-prose text-base text-ink">
            {`Too few to say: a share is shown from ${FEWEST_DECIDED} on, because of fewer its interval covers about half of the scale.`}
          </p>
        )}
      </Card>
      <Card flush aria-labelledby="by-verdict">
        <div className="border-line border-b px-4 pt-4 sm:px-5">
          <CardHeader
            id="by-verdict"
            title="By verdict"
            description={`${count(fare.decided, 'candidacy', 'candidacies')} decided, each counted once by the decision that stands.`}
          />
        </div>
        <Table caption="Decisions by the verdict they were made beside">
          <TableHead>
            <TableHeader>Recommendation</TableHeader>
            <TableHeader numeric>Offer, as recommended</TableHeader>
            <TableHeader numeric>Offer, otherwise</TableHeader>
            <TableHeader numeric>Decline</TableHeader>
          </TableHead>
          <TableBody>
            {fare.rows.map((row) => (
              <TableRow key={row.verdict ?? 'none'}>
                <TableHeader scope="row">{verdictTitle(row)}</TableHeader>
                <TableCell numeric>{row.offersAsRecommended}</TableCell>
                <TableCell numeric>{row.offersOtherwise}</TableCell>
                <TableCell numeric>{row.declines}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Card>
      <Card flush aria-labelledby="later">
        <div className="border-line border-b px-4 pt-4 sm:px-5">
          <CardHeader
            id="later"
            title="How the hires turned out"
            description="As their hiring managers recorded it. Somebody who fits part of the role is not counted as fitting."
          />
        </div>
        <Table caption="Hires six and twelve months in">
          <TableHead>
            <TableHeader>Hires</TableHeader>
            <TableHeader numeric>Recorded</TableHeader>
            <TableHeader>Fit the role</TableHeader>
            <TableHeader>Without regret</TableHeader>
          </TableHead>
          <TableBody>
            {fare.later.map((row) => (
              <TableRow key={`${row.months} ${row.followed}`}>
                <TableHeader scope="row">
                  {row.followed ? 'With the recommendation' : 'Against it, or without one'}
                  <span className="block font-normal text-ink-muted text-sm">{`${row.months} months in`}</span>
                </TableHeader>
                <TableCell numeric>{`${row.recorded} of ${row.hires}`}</TableCell>
                <TableCell>
                  <ShareFigure share={row.fits} />
                </TableCell>
                <TableCell>
                  <ShareFigure share={row.withoutRegret} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Card>
      <p className="max-w-prose text-base text-ink-muted">
        Shares carry Wilson’s 90% interval. Nothing is learned about people who were not hired: these figures
        cannot say whether a recommendation against somebody was right. Whoever records how a hire turned out
        mostly made the decision too, and may see it kindly.
      </p>
    </div>
  );
}

function verdictTitle({ verdict }: VerdictRow): string {
  return verdict === null ? 'No recommendation yet' : VERDICT_LABELS[verdict];
}
