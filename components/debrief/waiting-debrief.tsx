import { Card, CardHeader } from '@/components/ui/card';
import type { DebriefPage } from '@/lib/data/debrief';
import { count, outstandingSentence } from '@/lib/panel-messages';
import { OpenDebriefButton } from './open-debrief-button';

/** Before the debrief is open: what it waits for, and who may open it. */
export function WaitingDebrief({ page }: { page: DebriefPage }) {
  const { candidacy, cards, outstanding } = page;
  const missing = outstanding.length;
  const inHand = cards.filter((card) => card.counts).length;
  const begun = page.now !== null;
  const mayOpen = missing > 0 ? page.mayOpenEarly : page.mayOpen;
  return (
    <Card aria-labelledby="waiting">
      <CardHeader
        id="waiting"
        title={
          begun && missing === 0
            ? 'All cards are in.'
            : `${inHand} of ${count(inHand + missing, 'card')} ${inHand === 1 ? 'is' : 'are'} in.`
        }
      />
      <p className="max-w-prose text-base text-ink-muted">
        {begun && missing === 0
          ? 'Opening the debrief freezes the recommendation as it stands. The meeting then goes through it competency by competency, where the marks lie furthest apart first.'
          : 'The debrief opens when all cards are in. A hiring manager of the opening can open it early, which is recorded.'}
      </p>
      {missing > 0 ? (
        <p className="mt-2 max-w-prose text-base text-ink">
          {outstandingSentence(outstanding.map((owed) => owed.panelist.name))}
        </p>
      ) : null}
      {begun && mayOpen ? (
        <div className="mt-4">
          <OpenDebriefButton
            candidacyId={candidacy.id}
            missing={missing}
            label={missing > 0 ? 'Open it early' : 'Open the debrief'}
          />
        </div>
      ) : null}
      {begun && missing === 0 && !mayOpen ? (
        <p className="mt-2 text-base text-ink-muted">
          A recruiter or hiring manager of the opening opens it; this page then shows it by itself.
        </p>
      ) : null}
    </Card>
  );
}
