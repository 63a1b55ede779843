import { METHOD_VERSION } from '../domain/panel/recommend';
import { canInCandidacy } from '../domain/policy/policy';
import { type Anonymity, anonymise, type Pseudonyms } from '../export/anonymise';
import type { Taking } from '../export/brief';
import type { CandidacyRecord } from '../export/candidacy-record';
import { findCandidacyRecord } from './candidacy-record';
import { prisma } from './database/current';
import { findPseudonyms } from './pseudonyms';
import { reachableCandidacies, type Scope, sealedCandidacies } from './scope';
import { findCandidacyStanding, findOpeningStanding } from './standing';

/** How a file is wanted. */
export type Wanted = {
  /** An id of the catalogue of formats. */
  readonly format: string;
  readonly anonymity: Anonymity;
  /** Whatever else was chosen for the format; kept in the log. */
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly now: Date;
};

/** The options that were chosen, as the log keeps them. */
export function chosenOf(options: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(options).filter(([, chosen]) => chosen));
}

/** An export that stands in the log. Its candidacies are read one by one, so that two hundred need no more room than one. */
export type OpenedExport = {
  /** Its line in the log. */
  readonly entryId: string;
  readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  /** Open to whoever takes it, in the order they were added. */
  readonly candidacyIds: readonly string[];
  /** Whom the file leaves out because whoever takes it still owes a card there; called as the file calls people. */
  readonly leftOut: readonly string[];
  readonly taking: Taking;
  readonly pseudonyms: Pseudonyms;
};

/** One candidacy's export; null for unknown, for out of reach, and while the person owes a card of it. */
export async function openCandidacyExport(
  scope: Scope,
  candidacyId: string,
  wanted: Wanted,
): Promise<OpenedExport | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return null;
  return logExport(scope, wanted, { openingId: standing.openingId, open: [candidacyId], sealed: [] });
}

/**
 * The candidates of an opening, or those of it that are named. Null where the opening or any one of them is unknown, of
 * another opening, out of reach or the person's own. Those whose card the person owes are left out, and said to be.
 */
export async function openOpeningExport(
  scope: Scope,
  { openingId, candidacyIds }: { openingId: string; candidacyIds: readonly string[] | null },
  wanted: Wanted,
): Promise<OpenedExport | null> {
  const standing = await findOpeningStanding(scope, openingId);
  if (!standing) return null;
  const reachable = { AND: [{ openingId }, reachableCandidacies(scope)] };
  const [reached, sealed] = await Promise.all([
    prisma().candidacy.findMany({ where: reachable, select: { id: true } }),
    prisma().candidacy.findMany({
      where: { AND: [reachable, sealedCandidacies(scope)] },
      select: { id: true },
    }),
  ]);
  const reachedIds = new Set(reached.map(({ id }) => id));
  const asked = candidacyIds ?? [...reachedIds];
  if (asked.some((id) => !reachedIds.has(id))) return null;
  const sealedIds = new Set(sealed.map(({ id }) => id));
  const isOpen = (id: string) => {
    // Read through the scope, so the person reaches it and is not the candidate.
    const here = { ...standing, panelist: true, owesCard: sealedIds.has(id), isCandidate: false };
    return canInCandidacy(here, 'panel.read').allowed;
  };
  return logExport(scope, wanted, {
    openingId,
    open: asked.filter(isOpen),
    sealed: asked.filter((id) => !isOpen(id)),
  });
}

/** One candidacy of an opened export, as its file may show it; null where it was sealed or taken away meanwhile. */
export async function readExported(
  scope: Scope,
  { taking, pseudonyms }: OpenedExport,
  candidacyId: string,
): Promise<CandidacyRecord | null> {
  const record = await findCandidacyRecord(scope, candidacyId, new Date(taking.at));
  return record && anonymise(record, taking.anonymity, pseudonyms);
}

/** Everything of an opened export at once, for files that hold all candidates in one. */
export async function readAllExported(
  scope: Scope,
  opened: OpenedExport,
): Promise<readonly CandidacyRecord[]> {
  const records: CandidacyRecord[] = [];
  for (const id of opened.candidacyIds) {
    const record = await readExported(scope, opened, id);
    if (record) records.push(record);
  }
  return records;
}

type Chosen = {
  readonly openingId: string;
  readonly open: readonly string[];
  readonly sealed: readonly string[];
};

/** The line in the log comes first: whatever is handed out afterwards stands in it already. */
async function logExport(
  scope: Scope,
  wanted: Wanted,
  { openingId, open, sealed }: Chosen,
): Promise<OpenedExport> {
  const { anonymity, now } = wanted;
  const opening = await prisma().opening.findUniqueOrThrow({
    where: { id: openingId },
    select: {
      id: true,
      title: true,
      company: true,
      candidacies: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, candidate: { select: { name: true } } },
      },
    },
  });
  const { candidacies, ...facts } = opening;
  const pseudonyms = await findPseudonyms(openingId);
  const ordered = candidacies.map(({ id }) => id).filter((id) => open.includes(id));
  const { id: entryId } = await prisma().exportEntry.create({
    select: { id: true },
    data: {
      takenAt: now,
      takenById: scope.personId,
      format: wanted.format,
      openingId,
      openingTitle: opening.title,
      candidacyIds: ordered,
      leftOut: sealed.length,
      anonymiseCandidates: anonymity.candidate,
      anonymisePanelists: anonymity.panelists,
      options: { ...wanted.options },
      methodVersion: METHOD_VERSION,
    },
  });
  return {
    entryId,
    opening: facts,
    candidacyIds: ordered,
    leftOut: candidacies
      .filter(({ id }) => sealed.includes(id))
      .map(({ id, candidate }) =>
        anonymity.candidate ? (pseudonyms.candidates.get(id)?.label ?? 'Candidate') : candidate.name,
      ),
    taking: { at: now.toISOString(), by: anonymity.panelists ? '' : scope.name, anonymity },
    pseudonyms,
  };
}
