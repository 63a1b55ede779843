import type { Refusal } from '../domain/policy/policy';
import { recordAudit } from './audit';
import type { CardScope } from './card-scope';
import { prisma } from './database/current';

/** A refused deed leaves a trace: what was tried and by which rule it failed. */
export async function recordRefusal(scope: CardScope, tried: string, refusal: Refusal): Promise<void> {
  await recordAudit(prisma(), scope.personId, {
    action: 'action.refused',
    resource: 'workspace',
    detail: { tried, refusal },
  });
}
