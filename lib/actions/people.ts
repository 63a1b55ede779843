'use server';

import { changeWorkspaceRole, deactivatePerson, reactivatePerson } from '../data/person';
import type { Scope } from '../data/scope';
import { findWorkspaceStanding } from '../data/standing';
import { canInWorkspace, type WorkspaceStanding } from '../domain/policy/policy';
import { PersonReference, PersonRole } from '../schemas/person';
import { defineAction } from './action';

const managed = {
  load: findWorkspaceStanding,
  allow: (_scope: Scope, standing: WorkspaceStanding) => canInWorkspace(standing, 'people.manage'),
};

export const setWorkspaceRole = defineAction({
  ...managed,
  name: 'person.change_role',
  input: PersonRole,
  run: (scope, _standing, { personId, role }) => changeWorkspaceRole(scope, personId, role),
});

export const deactivate = defineAction({
  ...managed,
  name: 'person.deactivate',
  input: PersonReference,
  run: (scope, _standing, { personId }, now) => deactivatePerson(scope, personId, now),
});

export const reactivate = defineAction({
  ...managed,
  name: 'person.reactivate',
  input: PersonReference,
  run: (scope, _standing, { personId }) => reactivatePerson(scope, personId),
});
