import type { OpeningRole } from '../policy/policy';

/** Somebody who speaks in a debrief. */
export type Speaker = {
  readonly id: string;
  readonly name: string;
  /** Null for somebody who left the team and whose card still counts. */
  readonly openingRole: OpeningRole | null;
  /** Place given by hand, 1 or more, the lowest first; null where nobody gave one. */
  readonly seniority: number | null;
};

const BY_ROLE: Readonly<Record<OpeningRole, number>> = { interviewer: 0, recruiter: 1, hiring_manager: 2 };

/**
 * The most junior voice first and the most senior last, so that nobody echoes the person they report to. Places given
 * by hand decide; without one interviewers and recruiters speak before all who have one, hiring managers after them.
 * What is left equal goes by name.
 */
export function orderSpeakers<Who extends Speaker>(speakers: readonly Who[]): readonly Who[] {
  return speakers.toSorted(
    (one, other) =>
      groupOf(one) - groupOf(other) ||
      (one.seniority ?? rankOfRole(one)) - (other.seniority ?? rankOfRole(other)) ||
      one.name.localeCompare(other.name) ||
      one.id.localeCompare(other.id),
  );
}

function groupOf({ seniority, openingRole }: Speaker): number {
  if (seniority !== null) return 1;
  return openingRole === 'hiring_manager' ? 2 : 0;
}

function rankOfRole({ openingRole }: Speaker): number {
  return openingRole === null ? 0 : BY_ROLE[openingRole];
}
