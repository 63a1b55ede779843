'use server';

import { findOpeningStanding } from '../data/standing';
import { changeMemberRole, removeMember } from '../data/team';
import { canInOpening } from '../domain/policy/policy';
import { MemberReference, MemberRole } from '../schemas/team';
import { defineAction } from './action';

export const giveMemberRole = defineAction({
  name: 'member.change_role',
  input: MemberRole,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'team.manage'),
  run: (scope, _standing, { openingId, ...change }) => changeMemberRole(scope, openingId, change),
});

export const takeOffTeam = defineAction({
  name: 'member.remove',
  input: MemberReference,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'team.manage'),
  run: (scope, _standing, { openingId, personId }, now) => removeMember(scope, openingId, { personId, now }),
});
