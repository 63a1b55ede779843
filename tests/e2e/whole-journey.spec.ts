import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { PASSWORD } from '../support/scenes';

/**
 * From an opening to a recorded decision through the browser, by three people at once in three browsers: a recruiter
 * who also decides, and two interviewers who join by invitation.
 */

const NOTES = {
  outward:
    'Told us the slip showed they were building the wrong thing: customers wanted an outcome, not a machine. Took it to the board and moved two years of roadmap towards the data platform.',
  inward:
    'Walked through the retro step by step, set up a weekly delivery review with the team leads, rewrote the on-call rota and coached two managers until estimates held.',
};

async function invite(recruiter: Page, email: string): Promise<string> {
  await recruiter.getByLabel('E-mail').fill(email);
  await recruiter.getByRole('button', { name: 'Invite', exact: true }).click();
  return recruiter.getByLabel(`Link for ${email}`).inputValue();
}

async function accept(page: Page, link: string, name: string) {
  await page.goto(link);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
}

async function fillCard(
  page: Page,
  { note, level, overall, role }: { note: string; level: number; overall: string; role: RegExp },
) {
  await page.goto('/');
  await page
    .getByRole('link', { name: /Noa Birk/ })
    .first()
    .click();
  const field = page.getByRole('textbox', { name: /^Note on/ });
  await field.fill(note);
  const suggestions = page.getByRole('list', { name: 'Suggestions to decide' }).getByRole('listitem');
  await expect(suggestions.first()).toBeVisible();
  const left = (await suggestions.count()) - 1;
  await page.getByRole('button', { name: 'Confirm' }).first().click();
  await expect(page.getByRole('list', { name: 'Passages that count' }).getByRole('listitem')).toHaveCount(1);

  await page
    .getByRole('navigation', { name: 'Parts of this card' })
    .getByRole('button', { name: /Competencies/ })
    .click();
  for (const title of ['Technical strategy', 'People leadership', 'Business acumen']) {
    await page
      .getByRole('group', { name: title })
      .getByRole('radio', { name: `Level ${level}` })
      .check();
  }
  await page
    .getByRole('group', { name: 'Operational maturity' })
    .getByRole('radio', { name: 'Not observed' })
    .check();

  await page
    .getByRole('navigation', { name: 'Parts of this card' })
    .getByRole('button', { name: /Overall/ })
    .click();
  await page.getByRole('radio', { name: overall, exact: true }).check();
  await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  if (left > 0) {
    const dialog = page.getByRole('dialog', { name: 'Suggestions left to decide' });
    await dialog.getByRole('button', { name: 'Drop the rest' }).click();
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
  }
  await expect(page).toHaveURL(/\/candidacies\//);
}

test('three people take a candidate from an opening to a decision', async ({
  bearing,
  visitor,
  signedIn,
}) => {
  test.slow();
  const admin = await bearing.scene('person', { name: 'Ada Recruiter', workspaceRole: 'admin' });
  const recruiter = await signedIn(admin);

  await recruiter.goto('/openings/new');
  await recruiter.getByLabel('Title').fill('First engineering leader');
  await recruiter.getByLabel('Company', { exact: true }).fill('Larkspur Freight');
  await recruiter.getByRole('radio', { name: /^Growth/ }).check();
  await recruiter.getByLabel('Engineers today').fill('30');
  await recruiter.getByLabel('Engineers in a year').fill('55');
  await recruiter.getByLabel('Who leads technology now').selectOption({ index: 1 });
  await recruiter.getByLabel('Role you are hiring for').selectOption({ index: 1 });
  await recruiter.getByLabel('Because').fill('The founder does both jobs and neither well.');
  await recruiter.getByRole('button', { name: 'Create the opening' }).click();
  await expect(recruiter.getByRole('heading', { name: 'First engineering leader' })).toBeVisible();

  await recruiter.getByRole('link', { name: 'Team' }).click();
  const [ben, cleo] = await Promise.all([visitor(), visitor()]);
  const benLink = await invite(recruiter, 'ben@example.test');
  const cleoLink = await invite(recruiter, 'cleo@example.test');
  await Promise.all([accept(ben, benLink, 'Ben Ito'), accept(cleo, cleoLink, 'Cleo Marsh')]);

  await recruiter.getByRole('link', { name: 'Candidates' }).click();
  await recruiter.getByRole('button', { name: 'Add candidate' }).first().click();
  const dialog = recruiter.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Noa Birk');
  await dialog.getByLabel('Found through').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Add candidate' }).click();
  await expect(recruiter.getByRole('link', { name: /Noa Birk/ }).first()).toBeVisible();

  await recruiter.getByRole('link', { name: 'Interviews' }).click();
  await recruiter
    .getByRole('link', { name: /Plan an interview/ })
    .first()
    .click();
  await recruiter.getByLabel('Candidate').selectOption({ label: 'Noa Birk' });
  await recruiter.getByLabel('Title').fill('First conversation');
  await recruiter.getByLabel('Starts').fill('2026-01-12T10:00');
  for (const name of ['Ada Recruiter', 'Ben Ito', 'Cleo Marsh']) {
    await recruiter.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
  await recruiter.getByRole('button', { name: 'Plan the interview' }).click();
  await expect(recruiter).toHaveURL(/\/interviews$/);

  await Promise.all([
    fillCard(ben, { note: NOTES.outward, level: 4, overall: 'Strong yes', role: /^CTO/ }),
    fillCard(cleo, { note: NOTES.outward, level: 3, overall: 'Yes', role: /^CTO/ }),
  ]);
  await expect(
    ben
      .getByText('Not enough evidence', { exact: false })
      .or(ben.getByText(/insufficient/i))
      .first(),
  ).toBeVisible();

  await fillCard(recruiter, { note: NOTES.inward, level: 4, overall: 'Yes', role: /^CTO/ });
  await expect(recruiter.getByRole('heading', { name: 'Noa Birk' })).toBeVisible();
  await expect(recruiter.getByRole('link', { name: 'Ben Ito', exact: true })).toBeVisible();
  await expect(recruiter.getByText('3 submitted cards', { exact: false }).first()).toBeVisible();

  await recruiter.getByRole('radio', { name: /^Hold/ }).check();
  await recruiter
    .getByRole('textbox', { name: 'Reason' })
    .fill('Nobody saw how they run delivery. One more conversation.');
  await recruiter.getByRole('button', { name: 'Record decision' }).click();
  await expect(recruiter.getByText('Nobody saw how they run delivery.', { exact: false })).toBeVisible();

  await recruiter.goto('/openings');
  await recruiter
    .getByRole('link', { name: /First engineering leader/ })
    .first()
    .click();
  await expect(recruiter.getByRole('row', { name: /Noa Birk/ })).toContainText('Hold');
});
