import { SIGNAL_CATALOGUE } from '../domain/orientation/catalogue';
import { canInCandidacy, type Refusal } from '../domain/policy/policy';
import { arrangePair } from '../domain/role-need/arrangement';
import type { RoleNeed } from '../domain/role-need/role-need';
import type { WorkingAgreement } from '../domain/working-agreement/agreement';
import type { AgreementBasis } from '../domain/working-agreement/draft';
import { draftAgreement } from '../domain/working-agreement/draft';
import type { Prisma } from '../generated/prisma/client';
import { ENCROACHMENT_SENTENCES, STRUCTURE_SENTENCES } from '../role-pair-messages';
import { type AgreementSave, parseAgreement } from '../schemas/working-agreement';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import { findStandingDecision } from './later-outcome';
import { listEffectiveCards } from './panel';
import { recordReveals } from './reveal';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';

export type AgreementVersion = { readonly version: number; readonly by: string; readonly at: string };

export type AgreementPage = {
  readonly candidacy: {
    readonly id: string;
    readonly candidate: string;
    readonly opening: { readonly id: string; readonly title: string; readonly company: string };
  };
  readonly content: WorkingAgreement;
  /** The version shown; null where it is the draft that nobody has saved. */
  readonly shown: AgreementVersion | null;
  /** Newest first. */
  readonly versions: readonly AgreementVersion[];
  readonly mayWrite: boolean;
};

/** Null for unknown, out of reach, while the viewer owes a card, where no offer stands, and for a version never saved. */
export async function findAgreementPage(
  scope: Scope,
  { candidacyId, version, now }: { candidacyId: string; version: number | null; now: Date },
): Promise<AgreementPage | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return null;
  const decision = await findStandingDecision(prisma(), candidacyId);
  if (decision?.outcome !== 'offer' || !decision.role) return null;
  const {
    candidate,
    opening: { roleNeeds, ...opening },
    agreements,
  } = await prisma().candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      candidate: { select: { name: true } },
      opening: {
        select: {
          id: true,
          title: true,
          company: true,
          roleNeeds: { orderBy: { version: 'desc' }, take: 1 },
        },
      },
      agreements: { orderBy: { version: 'desc' }, include: { createdBy: { select: { name: true } } } },
    },
  });
  const stored = version === null ? agreements[0] : agreements.find((row) => row.version === version);
  if (version !== null && !stored) return null;
  const heard = await countHeard(candidacyId);
  // What is heard of the hire is drawn from everybody's cards, in the draft and in what was made of it.
  await recordReveals(scope, [candidacyId], now);
  return {
    candidacy: { id: candidacyId, candidate: candidate.name, opening },
    content: stored
      ? parseAgreement(stored.content)
      : draftAgreement({
          hire: { name: candidate.name, role: decision.role },
          signals: SIGNAL_CATALOGUE.signals,
          heard,
          need: describePair(roleNeeds[0]),
        }),
    shown: stored ? toVersion(stored) : null,
    versions: agreements.map(toVersion),
    mayWrite: canInCandidacy(standing, 'hire.follow').allowed,
  };
}

/** Every opening has a role need from its first day. */
function describePair(need: RoleNeed | undefined): AgreementBasis['need'] {
  if (!need) throw new Error('The opening has no role need.');
  const { reporting, looms } = arrangePair(need);
  const line = need.reportingLine === 'undecided' ? reporting.fits : need.reportingLine;
  return {
    leader: need.technologyLeader,
    toSettle: [
      STRUCTURE_SENTENCES[line],
      // The draft names the ground they share in its own first line.
      ...looms
        .filter(({ kind }) => kind !== 'shared_ground_unowned')
        .map(({ kind }) => `Watch for this: ${ENCROACHMENT_SENTENCES[kind]}`),
    ],
  };
}

function toVersion(row: { version: number; createdAt: Date; createdBy: { name: string } }): AgreementVersion {
  return { version: row.version, by: row.createdBy.name, at: row.createdAt.toISOString() };
}

async function countHeard(candidacyId: string): Promise<Readonly<Record<string, number>>> {
  const heard = new Map<string, Set<string>>();
  for (const card of await listEffectiveCards(prisma(), candidacyId)) {
    for (const { signal } of card.notes.flatMap((note) => note.evidence)) {
      heard.set(signal, (heard.get(signal) ?? new Set()).add(card.panelistId));
    }
  }
  return Object.fromEntries([...heard].map(([signal, panelists]) => [signal, panelists.size]));
}

export type AgreementAnswer =
  | { readonly ok: true; readonly value: { readonly version: number } }
  | {
      readonly ok: false;
      readonly code: 'not_found' | 'not_hired' | 'agreement_changed_meanwhile' | Refusal;
    };

/** Keeps another version; those before it stay. */
export async function saveAgreement(
  scope: Scope,
  { candidacyId, baseVersion, content }: AgreementSave,
  now: Date,
): Promise<AgreementAnswer> {
  return prisma().$transaction(async (tx): Promise<AgreementAnswer> => {
    await tx.$queryRaw`SELECT id FROM candidacy WHERE id = ${candidacyId} FOR NO KEY UPDATE`;
    const standing = await findCandidacyStanding(scope, candidacyId, tx);
    if (!standing) return { ok: false, code: 'not_found' };
    const allowance = canInCandidacy(standing, 'hire.follow');
    if (!allowance.allowed) return { ok: false, code: allowance.refusal };
    const decision = await findStandingDecision(tx, candidacyId);
    if (decision?.outcome !== 'offer') return { ok: false, code: 'not_hired' };
    const latest = await tx.workingAgreement.findFirst({
      where: { candidacyId },
      orderBy: { version: 'desc' },
      select: { version: true },
    });
    if ((latest?.version ?? 0) !== baseVersion) return { ok: false, code: 'agreement_changed_meanwhile' };
    const version = baseVersion + 1;
    await tx.workingAgreement.create({
      data: {
        ...{ candidacyId, version },
        content: content satisfies WorkingAgreement as Prisma.InputJsonObject,
        createdById: scope.personId,
        createdAt: now,
      },
    });
    await recordAudit(tx, scope.personId, {
      action: 'agreement.saved',
      resource: 'candidacy',
      resourceId: candidacyId,
      openingId: standing.openingId,
      candidacyId,
      detail: { version },
    });
    return { ok: true, value: { version } };
  });
}
