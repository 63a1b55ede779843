import { type DecidedRole, type DecisionOutcome, departsFrom } from '../decision/decision';
import { VERDICTS, type Verdict } from '../panel/recommendation';
import { type Share, shareOf } from '../suggestion-record/share';
import { LATER_MONTHS, type LaterMonths, type LaterView } from './later-outcome';

/** The decision that stands on one candidacy, beside the recommendation it was made beside. */
export type DecidedCase = {
  /** Null where there was no recommendation. */
  readonly verdict: Verdict | null;
  readonly outcome: DecisionOutcome;
  readonly role: DecidedRole | null;
  /** How the hire turned out, the latest view for each month; empty where nobody was hired or nothing is recorded. */
  readonly later: readonly LaterView[];
};

export type VerdictRow = {
  readonly verdict: Verdict | null;
  readonly offersAsRecommended: number;
  readonly offersOtherwise: number;
  readonly declines: number;
};

export type LaterRow = {
  readonly months: LaterMonths;
  /** Whether the offer went the recommendation's way. */
  readonly followed: boolean;
  readonly hires: number;
  readonly recorded: number;
  /** Of those recorded: the person fits the role. Partly is not counted as fitting. */
  readonly fits: Share;
  /** Of those recorded: no regret at all. */
  readonly withoutRegret: Share;
};

export type Fare = {
  /** Offers and declines; advancing and holding decide nothing yet. */
  readonly decided: number;
  /** Offers and declines made beside a verdict that names a role or neither, and the share that went its way. */
  readonly followed: Share;
  readonly rows: readonly VerdictRow[];
  readonly later: readonly LaterRow[];
};

/**
 * How recommendations and decisions fared, from one case a candidacy in any order. A share is known from ten cases on
 * and carries Wilson's 90% interval. Nothing is learned about people who were not hired, whichever way a verdict went.
 */
export function summarizeFare(cases: readonly DecidedCase[]): Fare {
  const decided = cases.filter(({ outcome }) => outcome === 'offer' || outcome === 'decline');
  const guided = decided.filter(({ verdict }) => verdict !== null && verdict !== 'insufficient_evidence');
  return {
    decided: decided.length,
    followed: shareOf(guided.filter(followsVerdict).length, guided.length),
    rows: [...VERDICTS, null]
      .map((verdict) =>
        countRow(
          verdict,
          decided.filter((entry) => entry.verdict === verdict),
        ),
      )
      .filter((row) => row.offersAsRecommended + row.offersOtherwise + row.declines > 0),
    later: LATER_MONTHS.flatMap((months) =>
      [true, false].map((followed) => summarizeLater(decided, months, followed)),
    ),
  };
}

function followsVerdict(entry: DecidedCase): boolean {
  return !departsFrom(entry.verdict, entry);
}

function countRow(verdict: Verdict | null, cases: readonly DecidedCase[]): VerdictRow {
  const offers = cases.filter(({ outcome }) => outcome === 'offer');
  const offersAsRecommended = offers.filter(followsVerdict).length;
  return {
    verdict,
    offersAsRecommended,
    offersOtherwise: offers.length - offersAsRecommended,
    declines: cases.length - offers.length,
  };
}

function summarizeLater(cases: readonly DecidedCase[], months: LaterMonths, followed: boolean): LaterRow {
  const hires = cases.filter((entry) => entry.outcome === 'offer' && followsVerdict(entry) === followed);
  const views = hires.flatMap(({ later }) => later.filter((view) => view.months === months).slice(0, 1));
  const fitting = views.filter(({ fit }) => fit === 'fits').length;
  const content = views.filter(({ regret }) => regret === 'none').length;
  return {
    months,
    followed,
    hires: hires.length,
    recorded: views.length,
    fits: shareOf(fitting, views.length),
    withoutRegret: shareOf(content, views.length),
  };
}
