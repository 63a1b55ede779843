import { z } from 'zod';
import { DECIDED_ROLES, DECISION_OUTCOMES, namesRole } from '../domain/decision/decision';
import { id, optionalProse, prose } from './text';

const nothing = z.literal('').transform(() => null);

/** What the hiring manager hands in, with the recommendation that stood beside the form. */
export const decisionInput = z
  .object({
    candidacyId: id,
    recommendationId: z.union([nothing, id]),
    outcome: z.enum(DECISION_OUTCOMES, { error: 'Choose what was decided.' }),
    role: z.union([nothing, z.enum(DECIDED_ROLES)], { error: 'Choose the role.' }).default(null),
    rationale: prose('why this was decided', 4000),
    differsBecause: optionalProse(4000),
  })
  .transform((input) => ({ ...input, role: namesRole(input.outcome) ? input.role : null }))
  .refine((input) => input.outcome !== 'offer' || input.role !== null, {
    path: ['role'],
    error: 'Choose the role that is offered.',
  });

export type DecisionInput = z.output<typeof decisionInput>;
