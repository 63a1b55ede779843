import type { CardPlan, PlannedChain } from '../domain/scorecard-import/plan-cards';
import type { PlannedCandidate, PlannedPanelist } from '../domain/scorecard-import/plan-people';
import type { Prisma } from '../generated/prisma/client';
import type { Connection } from './database/current';
import { toKitPlacer } from './imported-kits';
import { joinTeam } from './invitation';
import { orderedIds } from './ordered-ids';
import type { Scope } from './scope';
import type { SeatedChain } from './scorecard-import-rows';

/** Rows in one statement. */
const AT_ONCE = 500;

type Place = { readonly scope: Scope; readonly openingId: string; readonly now: Date };

export type SeatedPlan = {
  readonly chains: readonly SeatedChain[];
  /** Candidacy ids by key of the file's candidates, for those with a card to come. */
  readonly candidacies: ReadonlyMap<string, string>;
  readonly added: { readonly candidates: number; readonly interviews: number; readonly panelists: number };
};

/** Everything a plan's cards need to stand on: people, candidacies, interviews with their questions, and seats. */
export async function seatChains(tx: Connection, { chains }: CardPlan, place: Place): Promise<SeatedPlan> {
  const people = await placePanelists(tx, unique(chains.map(({ panelist }) => panelist)), place);
  const candidacies = await placeCandidates(tx, unique(chains.map(({ candidate }) => candidate)), place);
  const seated: SeatedChain[] = [];
  const interviews: Prisma.InterviewCreateManyInput[] = [];
  const seats: Prisma.AssignmentCreateManyInput[] = [];
  const groups = [...groupBy(chains, ({ interview }) => interview.key).values()];
  const ids = orderedIds(groups.length, place.now);
  const placeKit = toKitPlacer(tx, place.scope.personId, place.now);
  for (const [index, group] of groups.entries()) {
    const [first] = group;
    if (!first) continue;
    const kit = await placeKit(group);
    const { held, interview, candidate } = first;
    const known = held && (await hasKit(tx, held.interviewId, kit.kitVersionId)) ? held.interviewId : null;
    const interviewId = known ?? ids[index] ?? '';
    if (known === null) {
      interviews.push({
        id: interviewId,
        candidacyId: candidacies.ids.get(candidate.candidate.key) ?? '',
        kitVersionId: kit.kitVersionId,
        title: interview.title,
        startsAt: new Date(interview.startsAt),
        durationMinutes: interview.durationMinutes,
        cancelledAt: interview.cancelled ? place.now : null,
        createdById: place.scope.personId,
      });
    }
    for (const chain of group) {
      const personId = people.ids.get(chain.panelist.key) ?? '';
      // Taken off where the card was written; the card stays, and counts, as it did there.
      const removed = interview.panelists?.includes(chain.panelist.key) === false;
      seats.push({ interviewId, personId, removedAt: removed ? place.now : null });
      seated.push({ chain, interviewId, personId, kit });
    }
  }
  for (let from = 0; from < seats.length; from += AT_ONCE) {
    await tx.interview.createMany({ data: interviews.slice(from, from + AT_ONCE) });
    await tx.assignment.createMany({ data: seats.slice(from, from + AT_ONCE) });
  }
  return {
    chains: seated,
    candidacies: candidacies.ids,
    added: { candidates: candidacies.added, interviews: interviews.length, panelists: people.added },
  };
}

/** An interview keeps its questions: a newer file that asks others comes with an interview of its own. */
async function hasKit(tx: Connection, interviewId: string, kitVersionId: string): Promise<boolean> {
  return (await tx.interview.count({ where: { id: interviewId, kitVersionId } })) > 0;
}

type Placed = { readonly ids: ReadonlyMap<string, string>; readonly added: number };

/** Whoever is not here becomes somebody without an account; all of them are on the team, as panelists are. */
async function placePanelists(
  tx: Connection,
  panelists: readonly PlannedPanelist[],
  { scope, openingId, now }: Place,
): Promise<Placed> {
  const ids = new Map<string, string>();
  const newIds = orderedIds(panelists.length, now);
  const former = panelists.flatMap(({ key, name, target }, index) =>
    target.kind === 'former' ? [{ key, id: newIds[index] ?? '', name, email: target.email }] : [],
  );
  const { count } = await tx.person.createMany({
    data: former.map(({ id, name, email }) => ({ id, name, email, external: true })),
    // Two files at once may bring the same person.
    skipDuplicates: true,
  });
  const found = await tx.person.findMany({
    where: { email: { in: former.map(({ email }) => email) } },
    select: { id: true, email: true },
  });
  const byEmail = new Map(found.map(({ id, email }) => [email, id]));
  for (const { key, target } of panelists) {
    const id =
      target.kind === 'person'
        ? target.person.personId
        : byEmail.get(target.kind === 'former' ? target.email : '');
    if (id === undefined) continue;
    ids.set(key, id);
    await joinTeam(tx, scope.personId, { openingId, personId: id, openingRole: 'interviewer' });
  }
  return { ids, added: count };
}

async function placeCandidates(
  tx: Connection,
  candidates: readonly PlannedCandidate[],
  { openingId, now }: Place,
): Promise<Placed> {
  const ids = new Map<string, string>();
  const byEmail = new Map<string, string>();
  const newIds = orderedIds(candidates.length, now);
  const people: Prisma.CandidateCreateManyInput[] = [];
  const candidacies: Prisma.CandidacyCreateManyInput[] = [];
  for (const [index, { candidate, target }] of candidates.entries()) {
    const same = target.email === null ? undefined : byEmail.get(target.email);
    if (target.kind === 'known' || same !== undefined) {
      ids.set(candidate.key, target.kind === 'known' ? target.candidacyId : (same ?? ''));
      continue;
    }
    const id = newIds[index] ?? '';
    const { name, email } = target;
    const { currentTitle, currentCompany, headline } = candidate;
    const addedAt = candidate.addedAt === null ? now : new Date(candidate.addedAt);
    people.push({ id, name, email, currentTitle, currentCompany });
    candidacies.push({
      id,
      openingId,
      candidateId: id,
      sourceChannel: candidate.sourceChannel ?? 'other',
      headline,
      createdAt: addedAt < now ? addedAt : now,
    });
    ids.set(candidate.key, id);
    if (email !== null) byEmail.set(email, id);
  }
  for (let from = 0; from < people.length; from += AT_ONCE) {
    await tx.candidate.createMany({ data: people.slice(from, from + AT_ONCE) });
    await tx.candidacy.createMany({ data: candidacies.slice(from, from + AT_ONCE) });
  }
  return { ids, added: people.length };
}

function unique<Value extends PlannedPanelist | PlannedCandidate>(
  values: readonly Value[],
): readonly Value[] {
  return [...new Set(values)];
}

function groupBy(chains: readonly PlannedChain[], keyOf: (chain: PlannedChain) => string) {
  const groups = new Map<string, PlannedChain[]>();
  for (const chain of chains) {
    const group = groups.get(keyOf(chain));
    if (group) group.push(chain);
    else groups.set(keyOf(chain), [chain]);
  }
  return groups;
}
