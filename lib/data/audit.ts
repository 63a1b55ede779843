import type { Prisma } from '../generated/prisma/client';
import type { Connection } from './database/current';

/** What can stand in the trail. Details name things and counts, never words, marks or verdicts. */
export type AuditEntry = {
  readonly action: AuditAction;
  readonly resource:
    | 'person'
    | 'invitation'
    | 'opening'
    | 'candidacy'
    | 'interview'
    | 'scorecard'
    | 'kit'
    | 'workspace';
  readonly resourceId?: string;
  readonly openingId?: string;
  readonly candidacyId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

export const AUDIT_ACTIONS = [
  'workspace.set_up',
  'settings.changed',
  'settings.time_zone_changed',
  'sample.loaded',
  'sample.removed',
  'person.signed_in',
  'person.sign_in_refused',
  'person.joined',
  'person.renamed',
  'person.password_changed',
  'person.signed_out_everywhere',
  'person.role_changed',
  'person.deactivated',
  'person.reactivated',
  'invitation.created',
  'invitation.revoked',
  'opening.created',
  'opening.edited',
  'opening.closed',
  'opening.reopened',
  'role_need.changed',
  'member.added',
  'member.role_changed',
  'member.removed',
  'candidacy.added',
  'candidates.imported',
  'scorecards.imported',
  'self_assessment_link.made',
  'self_assessment_link.revoked',
  'self_assessment.sent',
  'kit.copied',
  'kit.changed',
  'kit.archived',
  'kit.restored',
  'interview.planned',
  'interview.rescheduled',
  'interview.cancelled',
  'interview.focus_changed',
  'topic.shared',
  'topic.withdrawn',
  'panelist.added',
  'panelist.removed',
  'card_link.made',
  'card_link.revoked',
  'card_link.opened',
  'shared_link.made',
  'shared_link.revoked',
  'scorecard.waived',
  'scorecard.awaited_again',
  'scorecard.submitted',
  'scorecard.amendment_begun',
  'scorecard.amendment_discarded',
  'scorecard.amended',
  'debrief.opened',
  'debrief.opened_early',
  'debrief.order_changed',
  'decision.recorded',
  'recommendation.inputs_taken',
  'later_outcome.recorded',
  'agreement.saved',
  'action.refused',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Written in the transaction of the deed, so that neither stands without the other. */
export async function recordAudit(
  connection: Connection,
  actorId: string | null,
  entry: AuditEntry,
): Promise<void> {
  await connection.auditEvent.create({
    data: {
      actorId,
      action: entry.action,
      resource: entry.resource,
      resourceId: entry.resourceId ?? null,
      openingId: entry.openingId ?? null,
      candidacyId: entry.candidacyId ?? null,
      detail: (entry.detail ?? {}) as Prisma.InputJsonObject,
    },
  });
}
