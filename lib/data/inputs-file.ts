import { canInCandidacy } from '../domain/policy/policy';
import { inputsFileName, toInputsFile } from '../export/recommendation-inputs';
import { parseInputs, parseRecommendation } from '../schemas/recommendation';
import { recordAudit } from './audit';
import { prisma } from './database/current';
import { recordReveals } from './reveal';
import type { Scope } from './scope';
import { findCandidacyStanding } from './standing';
import { readStoredRubric } from './stored-rubric';

export type InputsFile = { readonly name: string; readonly content: string };

type Asked = {
  readonly candidacyId: string;
  /** Null for the recommendation that stands. */
  readonly recommendationId: string | null;
  readonly now: Date;
};

/**
 * Takes the inputs of a recommendation out of Bearing, which the trail keeps. Null for unknown, for out of reach, before
 * the first card, and while the viewer owes a card of the candidacy.
 */
export async function takeInputsFile(
  scope: Scope,
  { candidacyId, recommendationId, now }: Asked,
): Promise<InputsFile | null> {
  const standing = await findCandidacyStanding(scope, candidacyId);
  if (!standing || !canInCandidacy(standing, 'panel.read').allowed) return null;
  const row = await prisma().recommendation.findFirst({
    where: { candidacyId, ...(recommendationId === null ? {} : { id: recommendationId }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: {
      rubricVersion: { select: { content: true } },
      candidacy: { select: { openingId: true, candidate: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { cards } = parseInputs(row.inputs);
  const at = row.createdAt.toISOString();
  if (cards.some((card) => card.panelist !== scope.personId)) await recordReveals(scope, [candidacyId], now);
  await recordAudit(prisma(), scope.personId, {
    action: 'recommendation.inputs_taken',
    resource: 'candidacy',
    resourceId: candidacyId,
    openingId: row.candidacy.openingId,
    candidacyId,
    detail: { recommendationId: row.id },
  });
  return {
    name: inputsFileName({ candidate: row.candidacy.candidate.name, at }),
    content: toInputsFile({
      ...{ id: row.id, at, candidacyId, cards },
      value: parseRecommendation(row.result),
      rubric: readStoredRubric(row.rubricVersion.content),
    }),
  };
}
