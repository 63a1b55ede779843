import { METHOD_VERSION } from '../domain/panel/recommend';
import { canInCandidacy } from '../domain/policy/policy';
import { listAddresses } from '../domain/scorecard-import/addresses';
import type { CardChoices } from '../domain/scorecard-import/card-choices';
import type { CardFileKind } from '../domain/scorecard-import/past-cards';
import { type CardPlan, planCards, type ReadCards } from '../domain/scorecard-import/plan-cards';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { listKnownForCards } from './known-for-cards';
import { lockOpening } from './opening-lock';
import { refreshRecommendation } from './panel';
import { recordReveals } from './reveal';
import type { Scope } from './scope';
import { freezeRoleNeed } from './scorecard-draft';
import { writeChains } from './scorecard-import-rows';
import { seatChains } from './scorecard-import-seats';
import { findCandidacyStanding } from './standing';
import { readStoredRubric } from './stored-rubric';

/** A file as its reader understood it, and what was chosen for it. */
export type CardsToImport = {
  readonly openingId: string;
  /** Drawn by the browser: the same id twice is one import. */
  readonly importId: string;
  /** `all`: nothing unless every card is good. */
  readonly take: 'all' | 'good';
  readonly read: ReadCards;
  readonly choices: CardChoices;
};

export type CardImportResult = {
  readonly kind: CardFileKind;
  readonly cards: number;
  /** Added with it. */
  readonly candidates: number;
  readonly interviews: number;
  readonly panelists: number;
  /** Cards that were here already, and those that were left out as something was wrong. */
  readonly kept: number;
  readonly leftOut: number;
  readonly privateLeftOut: number;
  /** Whose cards came; `differs` where the file recommended something else than our arithmetic does. */
  readonly candidacies: readonly { readonly id: string; readonly name: string; readonly differs: boolean }[];
};

export type CardImportOutcome =
  | { readonly ok: true; readonly value: CardImportResult }
  | { readonly ok: false; readonly code: 'opening_closed' | 'not_found' }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> };

/**
 * Brings past scorecards into an opening, in one transaction: as submitted cards of the people named, marked with who
 * brought them. The file is planned again as the page did it, with who is known read anew. Recommendations are computed
 * here and never taken from the file. Nobody is written to.
 */
export async function importScorecards(
  scope: Scope,
  input: CardsToImport,
  now: Date,
): Promise<CardImportOutcome> {
  const outcome = await prisma().$transaction((tx) => carryOut(tx, scope, input, now), { timeout: 180_000 });
  if (!outcome.ok) return outcome;
  const differing = outcome.value.candidacies.filter(({ differs }) => differs).map(({ id }) => id);
  // Whoever learns that a recommendation is another than the file's knows something of the panel.
  await recordReveals(scope, differing, now);
  return outcome;
}

async function carryOut(
  tx: Connection,
  scope: Scope,
  { openingId, importId, take, read, choices }: CardsToImport,
  now: Date,
): Promise<CardImportOutcome> {
  const status = await lockOpening(tx, openingId);
  const before = await findCardImport(tx, scope, { openingId, importId });
  if (before) return before;
  if (status !== 'open') return { ok: false, code: 'opening_closed' };
  const plan = await planAgain(tx, scope, { openingId, read, choices, now });
  const refusal = refuse(plan, take);
  if (refusal) return { ok: false, code: 'invalid', fields: { '': refusal } };
  const { chains, candidacies, added } = await seatChains(tx, plan, { scope, openingId, now });
  const counts = { ...added, kept: plan.kept, privateLeftOut: plan.privateNotes.leftOut };
  const facts = { kind: read.file.kind, cards: plan.good, leftOut: plan.wrong, ...counts };
  await tx.scorecardImport.create({
    data: { id: importId, openingId, createdById: scope.personId, createdAt: now, ...facts },
  });
  await freezeRoleNeed(tx, openingId, now);
  await writeChains(tx, chains, { importId, now });
  const differing = await recommendAnew(tx, plan, candidacies, now);
  await tx.scorecardImport.update({ where: { id: importId }, data: { differing: [...differing] } });
  await recordAudit(tx, scope.personId, {
    action: 'scorecards.imported',
    resource: 'opening',
    resourceId: openingId,
    openingId,
    detail: facts,
  });
  return (await findCardImport(tx, scope, { openingId, importId })) ?? { ok: false, code: 'not_found' };
}

async function planAgain(
  tx: Connection,
  scope: Scope,
  { openingId, read, choices, now }: Pick<CardsToImport, 'openingId' | 'read' | 'choices'> & { now: Date },
): Promise<CardPlan> {
  const asked = { emails: listAddresses(read.file, openingId), cardIds: read.file.cards.map(({ id }) => id) };
  const known = await listKnownForCards(scope, openingId, asked, tx);
  const { rubricVersion } = await tx.opening.findUniqueOrThrow({
    where: { id: openingId },
    select: { rubricVersion: { select: { content: true } } },
  });
  const rubric = readStoredRubric(rubricVersion.content);
  return planCards(read, {
    openingId,
    known,
    choices,
    rubric,
    ownEmail: scope.email,
    now: now.toISOString(),
  });
}

function refuse({ good, kept, wrong }: CardPlan, take: CardsToImport['take']): string | null {
  if (good === 0) {
    return kept > 0 && wrong === 0
      ? 'Every scorecard of this file is here already.'
      : 'No scorecard of this file is good, so there is nothing to import.';
  }
  if (take === 'good' || wrong === 0) return null;
  const some = wrong === 1 ? 'One scorecard has' : `${wrong} scorecards have`;
  return `${some} something wrong, so nothing was imported. Put it right, or import the good ones alone.`;
}

/**
 * Computes what the cards say of each candidacy that got some. Answers those that are new with this file and come to
 * another verdict, another share or another edition of the method than it says.
 */
async function recommendAnew(
  tx: Connection,
  { candidates }: CardPlan,
  candidacies: ReadonlyMap<string, string>,
  now: Date,
): Promise<readonly string[]> {
  const differing: string[] = [];
  for (const candidacyId of new Set(candidacies.values())) await refreshRecommendation(tx, candidacyId, now);
  for (const { candidate, target } of candidates) {
    const candidacyId = candidacies.get(candidate.key);
    const said = candidate.recommended;
    if (candidacyId === undefined || said === null || target.kind === 'known') continue;
    const made = await tx.recommendation.findFirst({
      where: { candidacyId },
      orderBy: { createdAt: 'desc' },
    });
    const same =
      made?.verdict === said.verdict && made.sure === said.sure && said.methodVersion === METHOD_VERSION;
    if (!same) differing.push(candidacyId);
  }
  return differing;
}

/** What came of an import under this id, for whoever made it here; not found for anybody else; null for a new id. */
async function findCardImport(
  tx: Connection,
  scope: Scope,
  { openingId, importId }: { openingId: string; importId: string },
): Promise<CardImportOutcome | null> {
  const made = await tx.scorecardImport.findUnique({ where: { id: importId } });
  if (!made) return null;
  if (made.openingId !== openingId || made.createdById !== scope.personId) {
    return { ok: false, code: 'not_found' };
  }
  const { kind, cards, candidates, interviews, panelists, kept, leftOut, privateLeftOut } = made;
  return {
    ok: true,
    value: {
      ...{ kind, cards, candidates, interviews, panelists, kept, leftOut, privateLeftOut },
      candidacies: await listImported(tx, scope, made),
    },
  };
}

async function listImported(
  tx: Connection,
  scope: Scope,
  { id, differing }: { readonly id: string; readonly differing: readonly string[] },
): Promise<CardImportResult['candidacies']> {
  const rows = await tx.candidacy.findMany({
    where: {
      interviews: {
        some: { assignments: { some: { scorecards: { some: { imported: { importId: id } } } } } },
      },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, candidate: { select: { name: true } } },
  });
  const open = await listOpen(tx, scope, differing);
  return rows.map((row) => ({ id: row.id, name: row.candidate.name, differs: open.has(row.id) }));
}

/** Of these, the candidacies whose panel the person may read. */
async function listOpen(
  tx: Connection,
  scope: Scope,
  candidacyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  for (const candidacyId of candidacyIds) {
    const standing = await findCandidacyStanding(scope, candidacyId, tx);
    if (standing && canInCandidacy(standing, 'panel.read').allowed) open.add(candidacyId);
  }
  return open;
}
