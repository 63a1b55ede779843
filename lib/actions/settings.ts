'use server';

import { findWorkspaceStanding } from '../data/standing';
import { changeSettings } from '../data/workspace-settings';
import { canManageSettings } from '../domain/policy/self-assessment-policy';
import { SettingsChange } from '../schemas/self-assessment';
import { defineAction } from './action';

export const saveSettings = defineAction({
  name: 'settings.change',
  input: SettingsChange,
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canManageSettings(standing),
  run: (scope, _standing, wanted) => changeSettings(scope, wanted),
});
