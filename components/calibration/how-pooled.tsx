import { ChevronRight } from 'lucide-react';
import { FEWEST_CARDS } from '@/lib/domain/calibration/calibration';
import { LATE_AFTER_HOURS } from '@/lib/domain/scorecard/overdue';
import { FEWEST_DECIDED } from '@/lib/domain/suggestion-record/share';

/** Where each figure and each threshold comes from. */
export function HowPooled() {
  return (
    <details className="group max-w-prose">
      <summary className="inline-flex cursor-pointer list-none items-center gap-1 rounded-sm text-ink-muted text-sm hover:text-ink max-sm:py-2">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        How this is counted
      </summary>
      <div className="mt-2 grid gap-2 text-base text-ink-muted">
        <p>
          {`Figures begin at ${FEWEST_CARDS} cards, and beside peers at ${FEWEST_CARDS} candidacies rated with them: the severity of one rater is known with a reliability of .49 after 5 ratings, .66 after 10 and .79 after 20 (computed from the variances in Roberts et al. 2010, medical interviews). Below 5 most of what shows would be chance.`}
        </p>
        <p>
          The difference from peers is in rating points and compares only competencies of candidacies that
          both marked. It allows for the peers’ own severity and is drawn hard towards none while cards are
          few; the interval holds the truth in 9 of 10 cases. No recommendation is changed by it: each keeps
          the marks as they were given.
        </p>
        <p>
          {`Shares come with Wilson’s 90% interval and begin at ${FEWEST_DECIDED} cases; below that the interval covers about half of the scale. It takes cases as independent; several from one card are not quite, so the truth may lie a little outside. Of competencies observed: each card has four; not observed is a right answer where nothing was asked. Late is a card that came, or is still to come, more than ${LATE_AFTER_HOURS} hours after the interview’s end. A suggestion is kept when it was confirmed under the signal it was suggested for.`}
        </p>
        <p>
          Each submitted card counts once, as it was last amended. Drafts, cancelled interviews, the sample
          opening, candidacies on whose panel you still owe a card, and one in which you are the candidate are
          left out. People who left are not listed.
        </p>
      </div>
    </details>
  );
}
