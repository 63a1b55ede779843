import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

/** A link with a passcode, from the candidate's page to a board member's phone and to its end. */

test.use({ expectedErrors: [/status of 404/] });

const RECEIVER = 'Dana Ortiz, Northgate Ventures';
const WORDS = 'Bet the company on one platform, and told the board why.';
const CLOSED = 'This link does not work (any more). Ask whoever sent it.';

test('a brief is read by a link with a passcode, under a watermark, until the link is revoked', async ({
  bearing,
  signedIn,
  visitor,
}) => {
  const quote = {
    ...{ start: 0, end: WORDS.length },
    ...{ orientation: 'strategic' as const, signal: 'bets-on-technology' },
  };
  const card = { notes: [{ question: 0, text: WORDS, evidence: [quote] }] };
  const scene = await bearing.scene('panel', {
    candidate: 'Noor Haddad',
    members: {
      manager: { name: 'Hanna Voss', role: 'hiring_manager' },
      ana: { name: 'Ana Lind', role: 'interviewer' },
      ben: { name: 'Ben Okoro', role: 'interviewer' },
      late: { name: 'Olu Late', role: 'interviewer' },
    },
    panel: ['ana', 'ben', 'late'],
    submitted: { ana: card, ben: card },
  });
  await bearing.scene('figure', { candidacyId: scene.candidacyId });

  const manager = await signedIn({ id: scene.people.manager?.id ?? '' });
  await manager.goto(`/candidacies/${scene.candidacyId}`);
  await manager.getByRole('button', { name: 'Share' }).click();
  await manager.getByRole('button', { name: 'Make the link' }).click();
  await expect(manager.getByLabel('For whom')).toBeFocused();
  await manager.getByLabel('For whom').fill(RECEIVER);
  await manager.getByLabel('Ask for a passcode').check();
  await expect(manager.getByLabel('Passcode', { exact: true })).toHaveValue(/^\w{4}-\w{4}$/);
  expect(await violationsOf(manager, { within: '[role="dialog"]' })).toEqual([]);
  await manager.getByRole('button', { name: 'Make the link' }).click();
  await expect(manager.getByRole('heading', { name: `The link for ${RECEIVER} is made` })).toBeFocused();
  const address = await manager.getByLabel('Link', { exact: true }).inputValue();
  const passcode = await manager.getByLabel('Passcode', { exact: true }).inputValue();
  await expect(manager.getByText('Not opened yet.')).toBeVisible();

  const board = await visitor();
  await board.setViewportSize({ width: 390, height: 844 });
  const answer = await board.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    'cache-control': expect.stringContaining('no-store'),
  });
  await expect(board.getByRole('heading', { level: 1, name: 'Enter the passcode' })).toBeVisible();
  expect(await board.content()).not.toMatch(/Noor|Haddad|Head of engineering|Larkspur|Hanna|Dana/);
  expect(await violationsOf(board)).toEqual([]);
  await board.getByLabel('Passcode').fill('not the one');
  await board.getByRole('button', { name: 'Open' }).click();
  await expect(board.getByText('This is not the passcode.')).toBeVisible();
  await expect(board.getByLabel('Passcode')).toBeFocused();
  await board.getByLabel('Passcode').fill(passcode.toUpperCase());
  await board.keyboard.press('Enter');

  await expect(board.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
  await expect(board.locator('svg[data-watermark] text').first()).toHaveText(`For ${RECEIVER}`);
  await expect(board.getByText(RECEIVER, { exact: true })).toBeVisible();
  await expect(board.getByText(`“${WORDS}”`)).toBeVisible();
  await expect(board.getByRole('link')).toHaveCount(0);
  expect(await violationsOf(board)).toEqual([]);
  const sideways = await board.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);

  // Signed in, it is the same page; to somebody who owes a card there it is none.
  const ana = await signedIn({ id: scene.people.ana?.id ?? '' });
  await ana.goto(address);
  await expect(ana.getByRole('heading', { level: 1, name: 'Enter the passcode' })).toBeVisible();
  const late = await signedIn({ id: scene.people.late?.id ?? '' });
  expect((await late.goto(address))?.status()).toBe(404);

  await manager.goto('/links');
  await expect(manager.getByText('Opened once, last')).toContainText('1 wrong passcode');
  expect(await violationsOf(manager)).toEqual([]);
  await manager.getByRole('button', { name: `Revoke the link for ${RECEIVER}` }).click();
  await manager.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(manager.getByText('Revoked', { exact: true })).toBeVisible();

  const closed = await board.goto(address);
  expect(closed?.status()).toBe(404);
  await expect(board.getByText(CLOSED)).toBeVisible();
  expect(await violationsOf(board)).toEqual([]);
  const unknown = await board.goto('/shared/never-made-never-made-never-made-never-made');
  expect(unknown?.status()).toBe(404);
  await expect(board.getByText(CLOSED)).toBeVisible();
});
