'use server';

import { sendSelfAssessment } from '../data/self-assessment';
import {
  findLinkAllowance,
  findLinkRevokeAllowance,
  makeSelfAssessmentLink,
  revokeSelfAssessmentLink,
} from '../data/self-assessment-link';
import type { Refusal } from '../domain/policy/policy';
import {
  SelfAssessmentLinkReference,
  SelfAssessmentSending,
  SelfAssessmentSubject,
} from '../schemas/self-assessment';
import { defineAction, type Outcome } from './action';
import { defineOpenAction } from './open-action';

type MadeLink = { readonly path: string; readonly expiresAt: string };

export const makeLink = defineAction({
  name: 'self_assessment_link.make',
  input: SelfAssessmentSubject,
  load: (scope, { candidacyId }) => findLinkAllowance(scope, candidacyId),
  allow: (_scope, allowance) => allowance,
  run: async (
    scope,
    _allowance,
    { candidacyId },
    now,
  ): Promise<Outcome<MadeLink, 'opening_closed' | Refusal>> => {
    const outcome = await makeSelfAssessmentLink(scope, candidacyId, now);
    if (!outcome.ok) return outcome;
    const { token, expiresAt } = outcome.value;
    return { ok: true, value: { path: `/self-assessments/${token}`, expiresAt } };
  },
});

export const revokeLink = defineAction({
  name: 'self_assessment_link.revoke',
  input: SelfAssessmentLinkReference,
  load: (scope, { linkId }) => findLinkRevokeAllowance(scope, linkId),
  allow: (_scope, allowance) => allowance,
  run: (scope, _allowance, { linkId }, now) => revokeSelfAssessmentLink(scope, linkId, now),
});

/** For whoever holds the link; the token is the right to send. */
export const send = defineOpenAction({
  input: SelfAssessmentSending,
  throttle: 'self_assessment_address',
  run: (sending, now) => sendSelfAssessment(sending, now),
});
