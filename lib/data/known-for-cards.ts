import type { KnownForCards, KnownInterview, KnownPanelist } from '../domain/scorecard-import/card-choices';
import { type Connection, prisma } from './database/current';
import { reachableCandidacies, type Scope } from './scope';

/** What of a file is looked for: the addresses of its people, and the ids of its cards. */
export type AskedOfCards = { readonly emails: readonly string[]; readonly cardIds: readonly string[] };

/**
 * What a file of past scorecards can meet in this opening. Only for people who run it: they know its team, its
 * candidates and whoever has an account under an address they hold. Nothing of what a card says is read, and a card
 * counts as being here whether or not it is submitted, so that nobody learns from it whose is in.
 */
export async function listKnownForCards(
  scope: Scope,
  openingId: string,
  { emails, cardIds }: AskedOfCards,
  connection: Connection = prisma(),
): Promise<KnownForCards> {
  const { sample } = await connection.opening.findUniqueOrThrow({
    where: { id: openingId },
    select: { sample: true },
  });
  const people = await listPeople(connection, openingId, emails);
  // People of the sample go with it, so nothing outside of it may rest on them.
  const lent = people.filter((person) => !person.sample || sample);
  return {
    panelists: lent.map(toPanelist),
    taken: people.filter((person) => person.sample && !sample).map(({ email }) => email),
    candidates: await listCandidates(scope, openingId, connection),
    interviews: await listHeld(openingId, connection),
    cards: await listHere(openingId, cardIds, connection),
  };
}

type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly sample: boolean;
  readonly external: boolean;
};

function toPanelist({ id, name, email, external, sample }: PersonRow): KnownPanelist {
  return { personId: id, name, email, account: !external && !sample };
}

/** The team, whoever is on a panel here, and whoever has one of the addresses. */
async function listPeople(
  connection: Connection,
  openingId: string,
  emails: readonly string[],
): Promise<readonly PersonRow[]> {
  return connection.$queryRaw<PersonRow[]>`
    SELECT id, name, email, sample, external FROM person
    WHERE email = ANY(${[...emails]}::text[])
      OR EXISTS (SELECT 1 FROM opening_member m WHERE m.opening_id = ${openingId} AND m.person_id = person.id)
      OR EXISTS (
        SELECT 1 FROM assignment a JOIN interview i ON i.id = a.interview_id
        JOIN candidacy c ON c.id = i.candidacy_id
        WHERE a.person_id = person.id AND c.opening_id = ${openingId})
    ORDER BY name, id`;
}

async function listCandidates(scope: Scope, openingId: string, connection: Connection) {
  const rows = await connection.candidacy.findMany({
    where: { AND: [{ openingId }, reachableCandidacies(scope)] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, candidate: { select: { name: true, email: true } } },
  });
  const sources = await connection.$queryRaw<{ candidacyId: string; source: string }[]>`
    SELECT DISTINCT c.id AS "candidacyId", m.source_candidacy AS source
    FROM imported_card m JOIN scorecard s ON s.id = m.scorecard_id JOIN interview i ON i.id = s.interview_id
    JOIN candidacy c ON c.id = i.candidacy_id WHERE c.opening_id = ${openingId}`;
  return rows.map(({ id, candidate }) => ({
    candidacyId: id,
    name: candidate.name,
    email: candidate.email,
    sources: [id, ...sources.filter(({ candidacyId }) => candidacyId === id).map(({ source }) => source)],
  }));
}

/** Interviews that came with an import, as whole: one may get a card it did not have from a newer file. */
async function listHeld(openingId: string, connection: Connection): Promise<readonly KnownInterview[]> {
  return connection.$queryRaw<KnownInterview[]>`
    SELECT i.id AS "interviewId", i.candidacy_id AS "candidacyId", min(m.source_interview) AS source,
      array_agg(DISTINCT a.person_id) AS panelists
    FROM interview i JOIN candidacy c ON c.id = i.candidacy_id
    JOIN assignment a ON a.interview_id = i.id
    JOIN scorecard s ON s.interview_id = i.id JOIN imported_card m ON m.scorecard_id = s.id
    WHERE c.opening_id = ${openingId} GROUP BY i.id, i.candidacy_id`;
}

async function listHere(
  openingId: string,
  cardIds: readonly string[],
  connection: Connection,
): Promise<readonly string[]> {
  if (cardIds.length === 0) return [];
  const asked = [...cardIds];
  const rows = await connection.$queryRaw<{ id: string; source: string | null }[]>`
    SELECT s.id, m.source_id AS source FROM scorecard s LEFT JOIN imported_card m ON m.scorecard_id = s.id
    JOIN interview i ON i.id = s.interview_id JOIN candidacy c ON c.id = i.candidacy_id
    WHERE c.opening_id = ${openingId}
      AND (s.id = ANY(${asked}::text[]) OR m.source_id = ANY(${asked}::text[]))`;
  const here = new Set(rows.flatMap(({ id, source }) => [id, source]));
  return asked.filter((id) => here.has(id));
}
