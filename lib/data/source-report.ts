import type { Verdict } from '../domain/panel/recommendation';
import { canInCandidacy, canInOpening } from '../domain/policy/policy';
import type { SourceCase } from '../domain/source-report/source-report';
import { listLatestDecisions, tallyPanels } from './candidate-panel';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import { reachableCandidacies, reachableOpenings, type Scope, sealedCandidacies } from './scope';

export type ReportedOpening = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly sample: boolean;
};

export type SourceCases = {
  /** Openings whose channels the person may read, the newest first. */
  readonly openings: readonly ReportedOpening[];
  /** The one the cases are of; null for all but the sample. */
  readonly chosen: ReportedOpening | null;
  readonly cases: readonly SourceCase[];
};

/** Whether there is any opening whose channels the person may read. */
export async function readsSources(scope: Scope): Promise<boolean> {
  if (scope.workspaceRole === 'admin') return true;
  const running = await prisma().openingMember.findFirst({
    where: { personId: scope.personId, role: { in: ['recruiter', 'hiring_manager'] } },
    select: { openingId: true },
  });
  return running !== null;
}

/**
 * Where the candidates of openings the person runs came from, and what became of them; null where they run none, or
 * not the one asked for. Of candidacies on which they owe a card, neither verdict nor decision is even read.
 */
export async function listSourceCases(
  scope: Scope,
  openingId: string | null,
  now: Date,
): Promise<SourceCases | null> {
  const standings = await listRunOpenings(scope);
  const chosen = standings.find(({ opening }) => opening.id === openingId);
  if (standings.length === 0 && scope.workspaceRole !== 'admin') return null;
  if (openingId !== null && !chosen) return null;
  const counted = chosen ? [chosen] : standings.filter(({ opening }) => !opening.sample);
  const standingOf = new Map(counted.map((one) => [one.opening.id, one.standing]));
  const within = { AND: [{ openingId: { in: [...standingOf.keys()] } }, reachableCandidacies(scope)] };
  const [rows, sealedRows] = await Promise.all([
    prisma().candidacy.findMany({
      where: within,
      orderBy: [{ opening: { createdAt: 'desc' } }, { createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, openingId: true, sourceChannel: true, sourceText: true },
    }),
    prisma().candidacy.findMany({
      where: { AND: [within, sealedCandidacies(scope)] },
      select: { id: true },
    }),
  ]);
  const sealed = new Set(sealedRows.map(({ id }) => id));
  const open = rows.flatMap((row) => {
    const standing = standingOf.get(row.openingId);
    const asked = { panelist: true, owesCard: sealed.has(row.id), isCandidate: false };
    return standing && canInCandidacy({ ...standing, ...asked }, 'panel.read').allowed ? [row.id] : [];
  });
  const [verdicts, decisions] = await Promise.all([listLatestVerdicts(open), listLatestDecisions(open)]);
  await recordSeen(scope, [...verdicts.keys()], now);
  const isOpen = new Set(open);
  return {
    openings: standings.map(({ opening }) => opening),
    chosen: chosen?.opening ?? null,
    cases: rows.map(({ id, openingId: of, sourceChannel, sourceText }) => ({
      openingId: of,
      channel: sourceChannel,
      sourceText,
      panel: isOpen.has(id)
        ? { kind: 'open', verdict: verdicts.get(id) ?? null, outcome: decisions.get(id)?.outcome ?? null }
        : { kind: 'sealed' },
    })),
  };
}

async function listRunOpenings(scope: Scope) {
  const rows = await prisma().opening.findMany({
    where: reachableOpenings(scope),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      title: true,
      company: true,
      sample: true,
      members: { where: { personId: scope.personId }, select: { role: true } },
    },
  });
  return rows.flatMap(({ members, ...opening }) => {
    const standing = { workspaceRole: scope.workspaceRole, openingRole: members[0]?.role ?? null };
    return canInOpening(standing, 'sources.read').allowed ? [{ opening, standing }] : [];
  });
}

async function listLatestVerdicts(candidacyIds: readonly string[]): Promise<ReadonlyMap<string, Verdict>> {
  if (candidacyIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<{ candidacyId: string; verdict: Verdict }[]>`
    SELECT DISTINCT ON (candidacy_id) candidacy_id AS "candidacyId", verdict::text AS verdict
    FROM recommendation WHERE candidacy_id = ANY(${[...candidacyIds]}::text[])
    ORDER BY candidacy_id, created_at DESC, id DESC`;
  return new Map(rows.map(({ candidacyId, verdict }) => [candidacyId, verdict]));
}

/** Of few candidates a count tells what a panel recommends, so reading the report is reading of peers. */
async function recordSeen(scope: Scope, candidacyIds: readonly string[], now: Date): Promise<void> {
  const tallies = await tallyPanels(scope, candidacyIds, now);
  const ofPeers = candidacyIds.filter((id) => (tallies.get(id)?.ofPeers ?? 0) > 0);
  await recordReveals(scope, ofPeers, now);
}
