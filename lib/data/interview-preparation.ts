import { type Focus, NO_FOCUS, questionsOf } from '../domain/kit/focus';
import type { KitQuestion } from '../domain/kit/kit';
import { canInOpening, canOnInterview } from '../domain/policy/policy';
import { prisma } from './database/current';
import { findInterviewSeat, type StandingAtInterview } from './interview-seat';
import { toKitQuestion } from './kit';
import type { Scope } from './scope';

export type SharedTopic = { readonly id: string; readonly text: string; readonly author: string };

export type Preparation = {
  readonly interviewId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly cancelled: boolean;
  readonly candidate: {
    readonly name: string;
    readonly headline: string;
    readonly currentTitle: string;
    readonly currentCompany: string;
  };
  readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  /** The viewer's own seat; null for those who run the opening from beside the panel. */
  readonly own: {
    readonly focus: Focus;
    /** The card to write; null once it is submitted or closed. */
    readonly draftId: string | null;
  } | null;
  /** Those that fall to the viewer, in the order of the kit. */
  readonly questions: readonly KitQuestion[];
  /** The rest of the kit. */
  readonly otherQuestions: readonly KitQuestion[];
  /** Who else sits there; nothing of what they think. */
  readonly panel: readonly { readonly personId: string; readonly name: string }[];
  readonly topics: readonly SharedTopic[];
  readonly mayShareTopics: boolean;
  readonly mayPlan: boolean;
};

/**
 * What may be known before an interview: nothing of any card, so it is the same whether the viewer owes one or not.
 * Null for unknown and for out of reach.
 */
export async function findPreparation(scope: Scope, interviewId: string): Promise<Preparation | null> {
  const seat = await findPreparableSeat(scope, interviewId);
  if (!seat) return null;
  const row = await prisma().interview.findUniqueOrThrow({
    where: { id: interviewId },
    select: {
      title: true,
      startsAt: true,
      durationMinutes: true,
      cancelledAt: true,
      kitVersion: { select: { questions: { orderBy: { position: 'asc' } } } },
      candidacy: {
        select: {
          headline: true,
          candidate: { select: { name: true, currentTitle: true, currentCompany: true } },
          opening: { select: { id: true, title: true, company: true } },
        },
      },
      assignments: {
        where: { removedAt: null },
        orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
        select: {
          personId: true,
          focusCompetencies: true,
          focusQuestions: true,
          person: { select: { name: true } },
        },
      },
      topics: {
        where: { withdrawnAt: null },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, text: true, author: { select: { name: true } } },
      },
    },
  });
  const own = row.assignments.find(({ personId }) => personId === scope.personId);
  const focus = own ? { competencies: own.focusCompetencies, questions: own.focusQuestions } : NO_FOCUS;
  const kit = row.kitVersion.questions.map(toKitQuestion);
  const keys = questionsOf(focus, kit);
  const { candidate, opening, headline } = row.candidacy;
  return {
    interviewId,
    title: row.title,
    startsAt: row.startsAt,
    durationMinutes: row.durationMinutes,
    cancelled: row.cancelledAt !== null,
    candidate: { ...candidate, headline },
    opening,
    own: own ? { focus, draftId: row.cancelledAt ? null : await findOwnDraft(scope, interviewId) } : null,
    questions: kit.filter(({ key }) => keys.includes(key)),
    otherQuestions: kit.filter(({ key }) => !keys.includes(key)),
    panel: row.assignments
      .filter(({ personId }) => personId !== scope.personId)
      .map(({ personId, person }) => ({ personId, name: person.name })),
    topics: row.topics.map(({ id, text, author }) => ({ id, text, author: author.name })),
    mayShareTopics: row.cancelledAt === null && canOnInterview(seat, 'topic.share').allowed,
    mayPlan: canInOpening(seat, 'interview.plan').allowed,
  };
}

export type CalendarEntry = {
  readonly interviewId: string;
  readonly title: string;
  readonly candidate: string;
  readonly opening: { readonly title: string; readonly company: string };
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly cancelled: boolean;
  /** Raised by every change of time and by a cancellation. */
  readonly sequence: number;
};

/** What a calendar is told of an interview; null for unknown and for out of reach. */
export async function findCalendarEntry(scope: Scope, interviewId: string): Promise<CalendarEntry | null> {
  if (!(await findPreparableSeat(scope, interviewId))) return null;
  const { cancelledAt, candidacy, calendarSequence, ...row } = await prisma().interview.findUniqueOrThrow({
    where: { id: interviewId },
    select: {
      title: true,
      startsAt: true,
      durationMinutes: true,
      cancelledAt: true,
      calendarSequence: true,
      candidacy: {
        select: {
          candidate: { select: { name: true } },
          opening: { select: { title: true, company: true } },
        },
      },
    },
  });
  return {
    ...row,
    interviewId,
    candidate: candidacy.candidate.name,
    opening: candidacy.opening,
    cancelled: cancelledAt !== null,
    sequence: calendarSequence,
  };
}

async function findPreparableSeat(scope: Scope, interviewId: string): Promise<StandingAtInterview | null> {
  const seat = await findInterviewSeat(scope, interviewId);
  return seat && canOnInterview(seat, 'prepare').allowed ? seat : null;
}

async function findOwnDraft(scope: Scope, interviewId: string): Promise<string | null> {
  const card = await prisma().scorecard.findFirst({
    where: { interviewId, panelistId: scope.personId, status: 'draft', revision: 1 },
    select: { id: true },
  });
  return card?.id ?? null;
}
