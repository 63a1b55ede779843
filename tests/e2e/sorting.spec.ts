import { violationsOf } from '../support/axe';
import type { BearingServer } from '../support/bearing-server';
import { expect, test } from '../support/e2e';
import { RAW_NOTES, TRANSCRIPT } from '../unit/domain/sorting/pasted-notes';

async function aCard(bearing: BearingServer) {
  const { people } = await bearing.scene('panel', {
    members: { author: { name: 'Ben Ito', role: 'interviewer' } },
    panel: ['author'],
  });
  return { id: people.author?.id ?? '', cardId: people.author?.cardId ?? '' };
}

test('a pasted transcript is sorted under the questions by keyboard, with a way back', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const author = await aCard(bearing);
  const page = await signedIn(author);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/scorecards/${author.cardId}`);
  const field = page.getByRole('textbox', { name: /^Note on/ });
  await field.fill('Before the call: read the CV.');
  await page.evaluate((text) => navigator.clipboard.writeText(text), TRANSCRIPT);
  await field.press('ControlOrMeta+End');
  await field.press('ControlOrMeta+V');
  await expect(field).toHaveValue(/read the CV\.\[00:00:12\][\s\S]*salary band\?$/);

  await page
    .getByRole('region', { name: 'Pasted text' })
    .getByRole('button', { name: 'Sort its passages' })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sort under the questions' });
  await expect(dialog.getByText('5 passages: 3 under 3 questions, 2 left out.')).toBeVisible();
  const third = dialog.getByRole('combobox', { name: 'Where passage 3 goes' });
  await expect(third).toHaveAccessibleDescription(/best working day[\s\S]*The question is repeated here\./);
  await third.focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByText('You put it there.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add to the notes' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(field).toHaveValue(
    /^Before the call: read the CV\.\n\n\[00:01:02\] Ana: Great[\s\S]*two options\.$/,
  );
  await expect(page.getByRole('button', { name: 'Left out: 2' })).toBeVisible();
  const stored = async () =>
    (await bearing.scene('storedCard', author)).notes.map(({ question }) => question.key).sort();
  await expect
    .poll(stored)
    .toEqual(['decision-hard-to-undo', 'first-question-after-failure', 'missed-commitment']);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(field).toHaveValue(/read the CV\.\[00:00:12\][\s\S]*salary band\?$/);
  await expect(page.getByRole('button', { name: /Left out/ })).toBeHidden();
  await expect.poll(stored).toEqual(['missed-commitment']);
});

test('what is left out outlives the page and can be placed later', async ({ bearing, signedIn }) => {
  const author = await aCard(bearing);
  const page = await signedIn(author);
  await page.goto(`/scorecards/${author.cardId}`);
  await page.getByRole('button', { name: 'Sort a transcript or raw notes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(dialog.getByText('Paste the notes first.')).toBeVisible();
  await dialog.getByLabel('Transcript or notes').fill('x'.repeat(80_001));
  await dialog.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(dialog.getByText(/has 80,001 characters; at most 80,000/)).toBeVisible();
  await dialog.getByLabel('Transcript or notes').fill(RAW_NOTES);
  await dialog.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(dialog.getByText('9 passages: 7 under 5 questions, 2 left out.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add to the notes' }).click();

  await expect(page.getByRole('button', { name: 'Left out: 2' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'State of this card' })).toContainText(/Saved \d\d:\d\d/);
  await page.reload();
  await page.getByRole('button', { name: 'Left out: 2' }).click();
  const later = page.getByRole('dialog', { name: 'Passages left out' });
  await later.getByRole('combobox', { name: 'Where passage 1 goes' }).selectOption({ index: 2 });
  await later.getByRole('button', { name: 'Add what is placed' }).click();
  await expect(page.getByRole('button', { name: 'Left out: 1' })).toBeVisible();
  const stored = async () =>
    (await bearing.scene('storedCard', author)).notes.find(
      ({ question }) => question.key === 'best-recent-day',
    )?.text;
  await expect.poll(stored).toBe('coffee, small talk re trains, lives in Leeds');
});

test('sixty passages can be gone through on a phone', { tag: '@browser' }, async ({ bearing, signedIn }) => {
  const author = await aCard(bearing);
  const page = await signedIn(author, { width: 390 });
  await page.goto(`/scorecards/${author.cardId}`);
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Told them at once. '.repeat(1_048));
  await page.getByRole('button', { name: 'Sort a transcript or raw notes' }).click();
  const dialog = page.getByRole('dialog');
  const words = 'and then the story of how the two teams came to share one board, told at length. '.repeat(5);
  const text = Array.from({ length: 60 }, (_, index) => `- entry ${index + 1} ${words}`).join('\n');
  await dialog.getByLabel('Transcript or notes').fill(text);
  await dialog.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(dialog.getByRole('combobox')).toHaveCount(60);
  expect(await violationsOf(page, { within: '[role="dialog"]' })).toEqual([]);
  const sideways = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);

  const last = dialog.getByRole('combobox', { name: 'Where passage 60 goes' });
  await last.focus();
  await expect(last).toBeInViewport();
  await last.selectOption({ index: 1 });
  await expect(dialog.getByText(/^The note on question 1 would be .* characters longer/)).toBeInViewport();
});
