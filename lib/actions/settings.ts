'use server';

import { randomUUID } from 'node:crypto';
import { findWorkspaceStanding } from '../data/standing';
import { changeSettings, changeTimeZone } from '../data/workspace-settings';
import { canManageSettings } from '../domain/policy/self-assessment-policy';
import { currentMailer } from '../mail/current-mailer';
import { testLetter } from '../mail/letters';
import { Nothing } from '../schemas/account';
import { TimeZoneChoice } from '../schemas/mail';
import { SettingsChange } from '../schemas/self-assessment';
import { defineAction, type Outcome } from './action';
import { problemAt } from './field-problem';

export const saveSettings = defineAction({
  name: 'settings.change',
  input: SettingsChange,
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canManageSettings(standing),
  run: (scope, _standing, wanted) => changeSettings(scope, wanted),
});

export const saveTimeZone = defineAction({
  name: 'settings.change_time_zone',
  input: TimeZoneChoice,
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canManageSettings(standing),
  run: (scope, _standing, { timeZone }) => changeTimeZone(scope, timeZone),
});

/** Handed over at once and kept nowhere, so that the mail server's answer can be told. */
export const sendTestMail = defineAction({
  name: 'settings.send_test_mail',
  input: Nothing,
  load: (scope) => findWorkspaceStanding(scope),
  allow: (_scope, standing) => canManageSettings(standing),
  run: async ({ name, email }): Promise<Outcome<{ readonly to: string }, 'no_mail_server'>> => {
    const mailer = currentMailer();
    if (!mailer) return { ok: false, code: 'no_mail_server' };
    const handover = await mailer.send(testLetter(name), email, randomUUID());
    if (handover.ok) return { ok: true, value: { to: email } };
    return problemAt('', `The message was not taken. The mail server said: ${handover.error}`);
  },
});
