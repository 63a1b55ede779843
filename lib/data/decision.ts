import { type DecidedRole, type DecisionOutcome, departsFrom } from '../domain/decision/decision';
import type { Verdict } from '../domain/panel/recommendation';
import { canInCandidacy, type Refusal } from '../domain/policy/policy';
import type { DecisionInput } from '../schemas/decision';
import { recordAudit } from './audit';
import { type Connection, prisma } from './database/current';
import { findLatestRow } from './panel';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type DecisionAnswer =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | { readonly ok: false; readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly code: 'not_found' }
  | { readonly ok: false; readonly code: 'recommendation_moved' | Refusal };

/** Adds a decision to the candidacy's record; earlier ones stay and are superseded by it. */
export async function addDecision(scope: Scope, input: DecisionInput, now: Date): Promise<DecisionAnswer> {
  return prisma().$transaction(async (tx) => {
    // A card being submitted at this moment moves the recommendation; one of the two waits for the other.
    await tx.$queryRaw`SELECT id FROM candidacy WHERE id = ${input.candidacyId} FOR NO KEY UPDATE`;
    const standing = await findCandidacyStanding(scope, input.candidacyId, tx);
    if (!standing) return { ok: false, code: 'not_found' };
    const allowance = canInCandidacy(standing, 'decide');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };

    const seen = await findLatestRow(tx, input.candidacyId);
    if ((seen?.id ?? null) !== input.recommendationId) return { ok: false, code: 'recommendation_moved' };
    const departs = departsFrom(seen?.verdict ?? null, input);
    if (departs && input.differsBecause === '') {
      return {
        ok: false,
        code: 'invalid',
        fields: { differsBecause: 'Say why the decision goes another way than the recommendation.' },
      };
    }
    const decision = await tx.decision.create({
      data: {
        candidacyId: input.candidacyId,
        outcome: input.outcome,
        role: input.role,
        rationale: input.rationale,
        differsBecause: departs ? input.differsBecause : '',
        recommendationId: seen?.id ?? null,
        decidedById: scope.personId,
        createdAt: await afterLatest(tx, input.candidacyId, now),
      },
      select: { id: true },
    });
    await recordAudit(tx, scope.personId, {
      action: 'decision.recorded',
      resource: 'candidacy',
      resourceId: input.candidacyId,
      openingId: standing.openingId,
      candidacyId: input.candidacyId,
    });
    return { ok: true, value: decision };
  });
}

export type RecordedDecision = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly outcome: DecisionOutcome;
  readonly role: DecidedRole | null;
  readonly rationale: string;
  readonly differsBecause: string;
  /** The recommendation it was made beside. */
  readonly seen: {
    readonly id: string;
    readonly verdict: Verdict;
    readonly sure: number | null;
    readonly cards: number;
  } | null;
};

/** Newest first: the first is the one that stands. Applies no policy: its one caller has asked `panel.read`. */
export async function listDecisions(candidacyId: string): Promise<readonly RecordedDecision[]> {
  const rows = await prisma().decision.findMany({
    where: { candidacyId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: {
      decidedBy: { select: { name: true } },
      recommendation: { select: { id: true, verdict: true, sure: true, cards: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    by: row.decidedBy.name,
    outcome: row.outcome,
    role: row.role,
    rationale: row.rationale,
    differsBecause: row.differsBecause,
    seen: row.recommendation,
  }));
}

/** Two decisions of one moment still have an order: the later one supersedes. */
async function afterLatest(tx: Connection, candidacyId: string, now: Date): Promise<Date> {
  const latest = await tx.decision.findFirst({
    where: { candidacyId },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  });
  return latest && latest.createdAt >= now ? new Date(latest.createdAt.getTime() + 1) : now;
}
