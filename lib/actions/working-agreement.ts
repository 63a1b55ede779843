'use server';

import { findCandidacyStanding } from '../data/standing';
import { saveAgreement as save } from '../data/working-agreement';
import { canInCandidacy } from '../domain/policy/policy';
import { AgreementSave } from '../schemas/working-agreement';
import { defineAction } from './action';

export const saveAgreement = defineAction({
  name: 'agreement.save',
  input: AgreementSave,
  load: (scope, { candidacyId }) => findCandidacyStanding(scope, candidacyId),
  allow: (_scope, standing) => canInCandidacy(standing, 'hire.follow'),
  run: (scope, _standing, input, now) => save(scope, input, now),
});
