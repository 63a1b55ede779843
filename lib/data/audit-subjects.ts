import { prisma } from './database/current';

/** Names by id. Ids are unique over all kinds, so one map holds them together. */
export type SubjectNames = ReadonlyMap<string, string>;

type Event = {
  readonly resource: string;
  readonly resourceId: string | null;
  readonly openingId: string | null;
  readonly candidacyId: string | null;
  readonly detail: unknown;
};

/** What the trail's ids are called today. Applies no policy: its one caller shows only events that may be read. */
export async function listSubjectNames(events: readonly Event[]): Promise<SubjectNames> {
  const idsOf = (resource: string) =>
    events.flatMap((event) => (event.resource === resource && event.resourceId ? [event.resourceId] : []));
  const within = (ids: readonly (string | null)[]) => ({
    id: { in: [...new Set(ids.filter((id) => id !== null))] },
  });

  const [people, invitations, interviews, openings, candidacies, kits] = await Promise.all([
    prisma().person.findMany({
      where: within([...idsOf('person'), ...events.map(personInDetail)]),
      select: { id: true, name: true },
    }),
    prisma().invitation.findMany({ where: within(idsOf('invitation')), select: { id: true, email: true } }),
    prisma().interview.findMany({ where: within(idsOf('interview')), select: { id: true, title: true } }),
    prisma().opening.findMany({
      where: within(events.map((event) => event.openingId)),
      select: { id: true, title: true },
    }),
    prisma().candidacy.findMany({
      where: within(events.map((event) => event.candidacyId)),
      select: { id: true, candidate: { select: { name: true } } },
    }),
    prisma().kit.findMany({ where: within(idsOf('kit')), select: { id: true, name: true } }),
  ]);
  return new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...invitations.map(({ id, email }) => [id, email] as const),
    ...interviews.map(({ id, title }) => [id, title] as const),
    ...openings.map(({ id, title }) => [id, title] as const),
    ...candidacies.map(({ id, candidate }) => [id, candidate.name] as const),
    ...kits.map(({ id, name }) => [id, name] as const),
  ]);
}

/** Panelists are named in the detail, beside the interview they were asked for. */
function personInDetail({ detail }: Event): string | null {
  if (typeof detail !== 'object' || detail === null || !('personId' in detail)) return null;
  return typeof detail.personId === 'string' ? detail.personId : null;
}
