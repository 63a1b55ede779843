'use server';

import { createOpening, editOpening, setOpeningStatus } from '../data/opening';
import { changeRoleNeed } from '../data/role-need';
import { findOpeningStanding, findWorkspaceStanding } from '../data/standing';
import { canInOpening, canInWorkspace } from '../domain/policy/policy';
import { NewOpening, OpeningEdit, OpeningStatusChange, RoleNeedEdit } from '../schemas/opening';
import { defineAction } from './action';

export const startOpening = defineAction({
  name: 'opening.create',
  input: NewOpening,
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canInWorkspace(standing, 'opening.create'),
  run: async (scope, _standing, input) => ({ ok: true, value: await createOpening(scope, input) }),
});

export const saveOpening = defineAction({
  name: 'opening.edit',
  input: OpeningEdit,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'edit'),
  run: async (scope, { openingId }, { title, company, context }) => {
    await editOpening(scope, openingId, { title, company, context });
    return { ok: true, value: null };
  },
});

export const changeOpeningStatus = defineAction({
  name: 'opening.change_status',
  input: OpeningStatusChange,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'edit'),
  run: async (scope, { openingId }, { status }) => {
    await setOpeningStatus(scope, openingId, status);
    return { ok: true, value: null };
  },
});

export const saveRoleNeed = defineAction({
  name: 'role_need.change',
  input: RoleNeedEdit,
  load: (scope, { openingId }) => findOpeningStanding(scope, openingId),
  allow: (_scope, standing) => canInOpening(standing, 'edit'),
  run: (scope, _standing, { openingId, ...change }, now) => changeRoleNeed(scope, openingId, change, now),
});
