import { recordAudit } from './audit';
import { prisma } from './database/current';
import type { Scope } from './scope';

export type RemoveSampleOutcome =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'not_found' };

/** Takes the sample away with everything in it; only the audit trail stays. Real openings are not found here. */
export async function removeSampleOpening(scope: Scope, openingId: string): Promise<RemoveSampleOutcome> {
  return prisma().$transaction(
    async (tx) => {
      const opening = await tx.opening.findFirst({
        where: { id: openingId, sample: true },
        select: { id: true, candidacies: { select: { candidateId: true } } },
      });
      if (!opening) return { ok: false, code: 'not_found' };
      const inside = { candidacy: { openingId } };
      await tx.peerReveal.deleteMany({ where: inside });
      await tx.workingAgreement.deleteMany({ where: inside });
      await tx.laterOutcome.deleteMany({ where: inside });
      await tx.debriefNote.deleteMany({ where: { debrief: inside } });
      await tx.debrief.deleteMany({ where: inside });
      await tx.decision.deleteMany({ where: inside });
      await tx.recommendation.deleteMany({ where: inside });
      await tx.scorecard.deleteMany({ where: { assignment: { interview: inside } } });
      await tx.cardLink.deleteMany({ where: { assignment: { interview: inside } } });
      await tx.assignment.deleteMany({ where: { interview: inside } });
      await tx.interviewTopic.deleteMany({ where: { interview: inside } });
      await tx.interview.deleteMany({ where: inside });
      await tx.selfAssessment.deleteMany({ where: { link: inside } });
      await tx.selfAssessmentLink.deleteMany({ where: inside });
      await tx.candidacy.deleteMany({ where: { openingId } });
      await tx.candidate.deleteMany({
        where: {
          id: { in: opening.candidacies.map((candidacy) => candidacy.candidateId) },
          candidacies: { none: {} },
        },
      });
      await tx.invitation.deleteMany({ where: { openingId } });
      await tx.openingMember.deleteMany({ where: { openingId } });
      await tx.roleNeed.deleteMany({ where: { openingId } });
      await tx.opening.delete({ where: { id: openingId } });
      await tx.person.deleteMany({ where: { sample: true } });
      await recordAudit(tx, scope.personId, {
        action: 'sample.removed',
        resource: 'opening',
        resourceId: openingId,
        openingId,
      });
      return { ok: true, value: null };
    },
    { timeout: 60_000 },
  );
}
