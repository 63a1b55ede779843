import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export type CalendarInterview = {
  readonly interviewId: string;
  readonly title: string;
  readonly candidate: string;
  readonly opening: { readonly title: string; readonly company: string };
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly cancelled: boolean;
  /** Raised by every change a calendar has to hear of, so that a newer file replaces an older one. */
  readonly sequence: number;
};

/**
 * An interview as an iCalendar file (RFC 5545): one event, in UTC, under an id it keeps for good. Nobody is invited by
 * it: it carries no organiser and no attendees, and names nobody but the candidate.
 */
export function toInterviewCalendar(
  interview: CalendarInterview,
  { preparation, now }: { readonly preparation: string; readonly now: Date },
): string {
  const calendar = ical({
    prodId: { company: 'Bearing', product: 'Interviews', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const { opening } = interview;
  calendar.createEvent({
    id: `interview-${interview.interviewId}@bearing`,
    sequence: interview.sequence,
    stamp: now,
    start: interview.startsAt,
    end: new Date(interview.startsAt.getTime() + interview.durationMinutes * 60_000),
    status: interview.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: plainLine(`${interview.candidate}: ${interview.title}`),
    description: `${plainLine(`${opening.title}, ${opening.company}`)}\nPreparation: ${preparation}`,
    url: preparation,
  });
  return calendar.toString();
}

/** Control characters have no place in a calendar, whatever was stored; half a surrogate pair cannot be sent. */
function plainLine(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
