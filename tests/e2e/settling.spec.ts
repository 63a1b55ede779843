import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import type { BearingServer } from '../support/bearing-server';
import { expect, test } from '../support/e2e';
import { suggestPlainly } from '../support/readings';

const ROTAS = 'One rota. Two rota. Three rota. Four rota. Five rota. Six rota.';
const CUSTOMERS = 'Some customers. More customers. All customers. No customers.';

/** A card with everything answered but its ten suggestions. */
async function openFullCard(bearing: BearingServer, signedIn: (person: { id: string }) => Promise<Page>) {
  const { people, questionIds } = await bearing.scene('panel', {
    members: { author: { name: 'Ben Ito', role: 'interviewer' } },
    panel: ['author'],
  });
  const cardId = people.author?.cardId ?? '';
  await bearing.scene('fillOwnCard', {
    cardId,
    notes: [
      { questionId: questionIds[0] ?? '', text: ROTAS },
      { questionId: questionIds[1] ?? '', text: CUSTOMERS },
    ],
  });
  const page = await signedIn({ id: people.author?.id ?? '' });
  await suggestPlainly(page);
  await page.goto(`/scorecards/${cardId}`);
  await expect(page.getByRole('region', { name: 'State of this card' })).toContainText(
    '10 suggestions to decide',
  );
  const origins = async () =>
    (await bearing.scene('storedCard', { cardId })).notes
      .flatMap((note) => note.evidence.map(({ origin }) => origin))
      .toSorted();
  return { page, origins, dialog: page.getByRole('dialog', { name: 'Suggestions left to decide' }) };
}

test('ten suggestions are settled and the card submitted in a dozen keys', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, origins, dialog } = await openFullCard(bearing, signedIn);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toContainText('10 of 10 left');
  expect(await violationsOf(page, { within: '[role="dialog"]' })).toEqual([]);
  for (const key of ['k', 'd', 'k', 'd', 'k', 'k', 'd', 'k', 'd', 'k']) await page.keyboard.press(key);
  await expect(dialog).toContainText('All decided');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/candidacies\//);
  expect(await origins()).toEqual([...Array(6).fill('confirmed'), ...Array(4).fill('rejected')]);
});

test('all of a question are kept at once, and the rest dropped', async ({ bearing, signedIn }) => {
  const { page, origins, dialog } = await openFullCard(bearing, signedIn);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('a');
  await expect(dialog).toContainText('4 of 10 left');
  await page.keyboard.press('r');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page).toHaveURL(/\/candidacies\//);
  expect(await origins()).toEqual([...Array(6).fill('confirmed'), ...Array(4).fill('rejected')]);
});

test('leaving the screen keeps every answer and submits nothing', { tag: '@browser' }, async ({
  bearing,
  signedIn,
}) => {
  const { page, origins, dialog } = await openFullCard(bearing, signedIn);
  const submit = page.getByRole('button', { name: 'Submit', exact: true });
  await submit.click();
  await page.keyboard.press('k');
  await page.keyboard.press('d');
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(dialog).toContainText('8 of 10 left');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(submit).toBeFocused();
  await expect.poll(origins).toEqual(['confirmed', 'rejected']);
  await submit.click();
  await expect(dialog).toContainText('8 of 8 left');
});
