'use server';

import { findKitStanding } from '../data/kit';
import { copyKit, saveKit, setKitArchived } from '../data/kit-edit';
import { canInWorkspace } from '../domain/policy/policy';
import { KitCopy, KitEdit, KitReference } from '../schemas/kit';
import { defineAction } from './action';

export const copyToNewKit = defineAction({
  name: 'kit.copy',
  input: KitCopy,
  load: (scope, { kitId }) => findKitStanding(scope, kitId),
  allow: (_scope, standing) => canInWorkspace(standing, 'kit.edit'),
  run: (scope, _standing, copy) => copyKit(scope, copy),
});

export const saveKitEdition = defineAction({
  name: 'kit.change',
  input: KitEdit,
  load: (scope, { kitId }) => findKitStanding(scope, kitId),
  allow: (_scope, standing) => canInWorkspace(standing, 'kit.edit'),
  run: (scope, _standing, edit) => saveKit(scope, edit),
});

export const archiveKit = defineAction({
  name: 'kit.archive',
  input: KitReference,
  load: (scope, { kitId }) => findKitStanding(scope, kitId),
  allow: (_scope, standing) => canInWorkspace(standing, 'kit.edit'),
  run: (scope, { kitId }, _input, now) => setKitArchived(scope, kitId, now),
});

export const restoreKit = defineAction({
  name: 'kit.restore',
  input: KitReference,
  load: (scope, { kitId }) => findKitStanding(scope, kitId),
  allow: (_scope, standing) => canInWorkspace(standing, 'kit.edit'),
  run: (scope, { kitId }) => setKitArchived(scope, kitId, null),
});
