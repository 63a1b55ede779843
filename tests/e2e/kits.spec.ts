import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

async function expectAccessible(page: Page) {
  expect(await violationsOf(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

const MEMBERS = {
  mara: { name: 'Mara Quill', role: 'hiring_manager', workspaceRole: 'admin' },
  ivo: { name: 'Ivo Marsh', role: 'interviewer' },
  pia: { name: 'Pia Lund', role: 'interviewer' },
} as const;

test('a kit is copied, edited, reordered by keyboard and archived', async ({ bearing, signedIn }) => {
  const { people } = await bearing.scene('panel', { members: MEMBERS, panel: ['ivo'] });
  const page = await signedIn(people.mara as { id: string });
  await page.goto('/kit');
  await expect(page.getByRole('heading', { level: 1, name: 'Standard kit' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByLabel('Name of the copy').fill('standard kit');
  await page.getByRole('button', { name: 'Copy and edit' }).click();
  await expect(page.getByText('Another kit has this name already.')).toBeVisible();
  await page.getByLabel('Name of the copy').fill('Final round');
  await page.getByRole('button', { name: 'Copy and edit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edit “Final round”' })).toBeVisible();

  await page.getByRole('button', { name: 'Move question 2 up' }).press('Enter');
  await expect(page.getByText('Question 2 is now question 1 of 9.')).toBeAttached();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  const added = page.getByRole('listitem', { name: 'Question 10' });
  await expect(added.getByRole('textbox', { name: 'As spoken to the candidate' })).toBeFocused();
  await expect(added.getByText('Choose at least one competency.')).toBeVisible();
  await expectAccessible(page);
  await added.getByLabel('As spoken to the candidate').fill('Whom did you last ask for advice, and on what?');
  // Left without saving, and taken up again.
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Kits' }).click();
  await page.getByRole('link', { name: /Final round/ }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByRole('region', { name: 'Left without saving' })).toContainText('without saving');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take it up' }).click();
  await expect(added.getByLabel('As spoken to the candidate')).toHaveValue(/ask for advice/);
  await added.getByLabel('Why it is asked').fill('It shows whose view they seek.');
  await added.getByLabel('What a strategic answer sounds like').fill('Somebody outside the company.');
  await added.getByLabel('What an operational answer sounds like').fill('Somebody who runs a team.');
  await added.getByRole('checkbox', { name: 'People leadership' }).check();
  await page.getByRole('button', { name: 'Save as a new version' }).click();

  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toHaveText(/best working day/);
  await expect(headings.last()).toHaveText('Whom did you last ask for advice, and on what?');
  await page.getByText('Earlier versions (1)').click();
  await page.getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByText('Version 1, shown here')).toBeVisible();
  await expect(headings.first()).toHaveText(/missed a delivery date/);

  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByRole('button', { name: 'Take up again' })).toBeVisible();
  await page.getByRole('link', { name: 'Kits' }).first().click();
  await expect(page.getByRole('list', { name: 'Kits' }).getByRole('listitem').last()).toContainText(
    'Archived',
  );
  await expectAccessible(page);
});

test('somebody who recruits nowhere reads kits and is offered no change', async ({ bearing, signedIn }) => {
  const { people } = await bearing.scene('panel', { members: MEMBERS, panel: ['ivo'] });
  const page = await signedIn(people.ivo as { id: string }, { width: 390 });
  await page.goto('/kit');
  await expect(page.getByRole('heading', { level: 1, name: 'Standard kit' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Copy|Archive/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('an interview is planned with a focus for each, and each finds theirs on a phone', async ({
  bearing,
  signedIn,
}) => {
  const { openingId, people } = await bearing.scene('panel', {
    members: MEMBERS,
    panel: [],
    candidate: 'Noa Birk; "the, second"',
  });
  const page = await signedIn(people.mara as { id: string });
  await page.goto(`/openings/${openingId}/interviews/new`);
  await page.getByLabel('Candidate').selectOption({ index: 1 });
  await page.getByLabel('Title').fill('People, and how they grow');
  await page.getByLabel('Starts').fill('2031-03-30T10:00');
  await page.getByRole('checkbox', { name: 'Ivo Marsh' }).check();
  await page.getByRole('checkbox', { name: 'Pia Lund' }).check();
  const left = page.getByRole('region', { name: 'What the panel leaves out' });
  await expect(left).toContainText('No focus is chosen for Ivo Marsh');

  await page.getByRole('button', { name: 'Share the questions out' }).click();
  await expect(left).toContainText('Every question and every competency falls to somebody.');
  await page.locator('summary', { hasText: 'Pia Lund' }).click();
  await page
    .getByRole('group', { name: 'Questions of Pia Lund' })
    .getByRole('checkbox', { name: /hard to undo/ })
    .click();
  await page
    .getByRole('group', { name: 'Questions of Pia Lund' })
    .getByRole('checkbox', { name: /something about how your engineering/ })
    .uncheck();
  await expect(left).toContainText('Nobody asks “Tell me about the last time you changed something');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plan the interview' }).click();

  await page.getByRole('link', { name: /^Prepare.*People/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noa Birk; "the, second"');
  await page.getByLabel('Hand the panel a topic').fill('the move to two teams');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('from Mara Quill')).toBeVisible();

  const phone = await signedIn(people.pia as { id: string }, { width: 390, theme: 'dark' });
  await phone.goto(new URL(page.url()).pathname);
  await expect(phone.getByText('the move to two teams')).toBeVisible();
  await expect(phone.getByLabel('Hand the panel a topic')).toHaveCount(0);
  const questions = phone.getByRole('region', { name: /questions to ask/ });
  await questions.getByText('What to listen for').first().click();
  await expect(questions.getByText('Operational', { exact: true }).first()).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Five things easily got wrong' })).toBeVisible();
  await expectAccessible(phone);

  const [file] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('link', { name: 'Calendar file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('interview-2031-03-30.ics');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8').replaceAll('\r\n ', '');
  // Ten in the morning in Berlin, on the day its clocks have gone forward.
  expect(text).toContain('DTSTART:20310330T080000Z');
  expect(text).toContain('SUMMARY:Noa Birk\\; "the\\, second": People\\, and how they grow');

  await phone.getByRole('link', { name: 'Open your card' }).click();
  await expect(phone.getByText('Yours to ask').first()).toBeAttached();
});

test('who asks what is changed later, and a panelist of another interview finds none of it', async ({
  bearing,
  signedIn,
}) => {
  const { interviewId, people } = await bearing.scene('panel', { members: MEMBERS, panel: ['ivo'] });
  const page = await signedIn(people.mara as { id: string });
  await page.goto(`/interviews/${interviewId}/focus`);
  await page.locator('summary', { hasText: 'Ivo Marsh' }).click();
  await page.getByRole('checkbox', { name: 'Business acumen' }).check();
  await expect(page.getByRole('region', { name: 'What the panel leaves out' })).toContainText('Nobody asks');
  await page.getByRole('button', { name: 'Save who asks what' }).click();
  await expect(page).toHaveURL(new RegExp(`/interviews/${interviewId}$`));
  const own = await signedIn(people.ivo as { id: string });
  await own.goto(`/interviews/${interviewId}`);
  await expect(own.getByRole('heading', { name: 'Your focus' })).toBeVisible();
  const other = await signedIn(people.pia as { id: string });
  const answers = await Promise.all(
    [
      `/interviews/${interviewId}`,
      `/interviews/${interviewId}/focus`,
      `/api/interviews/${interviewId}/calendar`,
    ].map((path) => other.request.get(new URL(path, bearing.url).href)),
  );
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404]);
});
