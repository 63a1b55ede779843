import type { Page } from '@playwright/test';
import type { BearingServer } from '../support/bearing-server';
import { expect, test } from '../support/e2e';
import { suggestPlainly } from '../support/readings';

const NOTE = 'Rewrote the rota with both leads. Lunch was late. Asked ten customers what they pay for.';

async function openCard(
  bearing: BearingServer,
  signedIn: (person: { id: string }, options?: { width?: number }) => Promise<Page>,
  options?: { width?: number },
) {
  const { people } = await bearing.scene('panel', {
    members: { author: { name: 'Ben Ito', role: 'interviewer' } },
    panel: ['author'],
  });
  const cardId = people.author?.cardId ?? '';
  const page = await signedIn({ id: people.author?.id ?? '' }, options);
  await suggestPlainly(page);
  await page.goto(`/scorecards/${cardId}`);
  const field = page.getByRole('textbox', { name: /^Note on/ });
  const stored = async () => (await bearing.scene('storedCard', { cardId })).notes[0];
  /** What the card holds as evidence: the words, and where they came from. */
  const evidence = async () => {
    const note = await stored();
    return note?.evidence
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end, origin }) => `${origin}: ${note.text.slice(start, end)}`);
  };
  return { page, field, evidence, kept: page.locator('mark[data-kept="true"]') };
}

test('a suggestion comes in place, and neither the text nor the caret moves', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field } = await openCard(bearing, signedIn);
  await field.fill(NOTE);
  await field.press('ControlOrMeta+Home');
  for (let step = 0; step < 4; step += 1) await field.press('ArrowRight');
  const place = () =>
    field.evaluate((element: HTMLTextAreaElement) => [
      element.selectionStart,
      element.value,
      element.getBoundingClientRect().top,
    ]);
  const before = await place();
  await expect(page.locator('mark[data-kept="false"]')).toHaveCount(2);
  expect(await place()).toEqual(before);
});

test('a rejected suggestion is not made again, whatever is written around it', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field } = await openCard(bearing, signedIn);
  await field.fill(NOTE);
  const open = page.getByRole('list', { name: 'Suggestions to decide' }).getByRole('listitem');
  await open.first().getByRole('button', { name: 'Reject' }).click();
  await expect(open).toHaveCount(1);
  await field.press('ControlOrMeta+Home');
  await page.keyboard.insertText('He asked other customers too. ');
  await expect(open).toHaveCount(2);
  await expect(open.filter({ hasText: 'rota' })).toHaveCount(0);
});

test('a passage is adjusted word by word with the keyboard', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field, evidence } = await openCard(bearing, signedIn);
  await field.fill(NOTE);
  await expect(page.locator('mark')).toHaveCount(2);
  await page.keyboard.press('Alt+KeyE');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('mark').first()).toHaveText('Rewrote the rota with both leads');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('mark').first()).toHaveText('the rota with both');
  await expect(page.getByRole('status').filter({ hasText: '“the rota with both”' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect.poll(evidence).toEqual(['confirmed: the rota with both']);

  await page.keyboard.press('Alt+KeyE');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('mark').first()).toHaveText('the rota with both');
});

test('selected words become a passage, or take the place of one', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field, evidence } = await openCard(bearing, signedIn);
  await field.fill(NOTE);
  await expect(page.locator('mark')).toHaveCount(2);
  await field.press('ControlOrMeta+Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await expect(page.getByRole('button', { name: 'Fit passage to selection' })).toBeVisible();
  await page.keyboard.press('Alt+KeyP');
  await expect.poll(evidence).toEqual(['confirmed: Rewrote the rota']);

  await field.evaluate((element: HTMLTextAreaElement) => {
    const start = element.value.indexOf('Lunch');
    element.setSelectionRange(start, start + 'Lunch was late'.length);
  });
  await page.keyboard.press('Alt+KeyA');
  await page.getByRole('button', { name: 'Choose the signal it shows' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(evidence).toEqual(['confirmed: Rewrote the rota', 'added: Lunch was late']);
});

test('the field’s own undo brings evidence back with its words', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field, kept, evidence } = await openCard(bearing, signedIn);
  await field.fill(NOTE);
  await page.getByRole('button', { name: 'Confirm' }).first().click();
  await expect(kept).toHaveText('Rewrote the rota with both leads.');
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.setSelectionRange(0, 'Rewrote the rota with both leads.'.length);
  });
  await page.keyboard.press('Delete');
  await expect(kept).toHaveCount(0);
  await expect(page.getByText('Evidence went with its words.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue(NOTE);
  await expect(kept).toHaveText('Rewrote the rota with both leads.');
  await expect(page.getByText('Evidence went with its words.')).toHaveCount(0);
  await expect.poll(evidence).toEqual(['confirmed: Rewrote the rota with both leads.']);
});

test('deleted words come back with one key beside what was written since', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field, kept } = await openCard(bearing, signedIn);
  await field.fill(NOTE);
  await page.getByRole('button', { name: 'Confirm' }).first().click();
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.setSelectionRange(0, 'Rewrote the rota with both leads. '.length);
  });
  await page.keyboard.press('Backspace');
  await field.press('ControlOrMeta+End');
  await page.keyboard.type(' Left early.');
  await page.keyboard.press('Alt+KeyZ');
  await expect(field).toHaveValue(`${NOTE} Left early.`);
  await expect(kept).toHaveText('Rewrote the rota with both leads.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(kept).toHaveCount(0);
});

test('on a phone the evidence folds under the note and says what it holds', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, field } = await openCard(bearing, signedIn, { width: 390 });
  await field.fill(NOTE);
  await expect(page.getByText('2 to decide', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show evidence' }).click();
  await expect(page.getByRole('button', { name: 'Confirm' })).toHaveCount(2);
});

test.describe('without an answer', () => {
  test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });

  test('suggestions stay as they are, and come when the server is back', { tag: '@browser' }, async ({
    bearing,
    signedIn,
  }) => {
    const { page, field } = await openCard(bearing, signedIn);
    await field.fill('Rewrote the rota with both leads.');
    const open = page.locator('mark[data-kept="false"]');
    await expect(open).toHaveCount(1);
    await page.unroute('**/api/readings');
    const refused = page.waitForEvent('requestfailed');
    await page.route('**/api/readings', (route) => route.abort());
    await field.fill(NOTE);
    await refused;
    await expect(open).toHaveText(['Rewrote the rota with both leads.']);
    await page.unroute('**/api/readings');
    await suggestPlainly(page);
    await expect(open).toHaveCount(2);
  });
});
