import type { Browser, Page } from '@playwright/test';
import { startBearing } from '../support/bearing-server';
import { expect, test } from '../support/e2e';

/** The server's word that it holds what was typed; ask before typing. */
const heldByServer = (page: Page) =>
  page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.status() === 200);

/** What a panelist typed outlives the tab, the network, the server and a second tab. */

const scene = {
  members: { author: { name: 'Ben Ito', role: 'interviewer' } },
  panel: ['author'],
} as const;

/** A server that may be killed, and the author's browser, signed in to it. */
async function openOwnServer(browser: Browser) {
  const bearing = await startBearing();
  const { people } = await bearing.scene('panel', scene);
  const { id, cardId } = people.author ?? { id: '', cardId: null };
  const context = await browser.newContext({ baseURL: bearing.url });
  await context.addCookies([
    { name: 'next-auth.session-token', value: await bearing.session(id), url: bearing.url, httpOnly: true },
  ]);
  return { bearing, context, cardId: cardId ?? '' };
}

test.describe('a draft', () => {
  // Killing the server and cutting the network make the browser say so.
  test.use({
    expectedErrors: [
      /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|409 \(Conflict\)/,
    ],
  });

  test('survives a server killed in mid-typing', { tag: '@browser' }, async ({ browser, watch }) => {
    test.slow();
    const { bearing, context, cardId } = await openOwnServer(browser);
    watch(context);
    const page = await context.newPage();
    await page.goto(`/scorecards/${cardId}`);
    const field = page.getByRole('textbox', { name: /^Note on/ });
    const state = page.getByRole('region', { name: 'State of this card' });

    const held = heldByServer(page);
    await field.pressSequentially('Saved before the cut.');
    await held;
    await bearing.kill();
    await field.pressSequentially(' Typed while the server was gone.');
    await expect(state).toContainText('Kept in this browser');
    await field.pressSequentially(' And more.');
    await bearing.restart();
    await expect(state).toContainText(/Saved \d\d:\d\d/, { timeout: 45_000 });

    const stored = await bearing.scene('storedCard', { cardId });
    expect(stored.notes.map((note) => note.text)).toEqual([
      'Saved before the cut. Typed while the server was gone. And more.',
    ]);
    await context.close();
    await bearing.close();
  });

  test('survives a browser closed while the server was away', { tag: '@browser' }, async ({
    browser,
    watch,
  }) => {
    test.slow();
    const { bearing, context, cardId } = await openOwnServer(browser);
    watch(context);
    const page = await context.newPage();
    await page.goto(`/scorecards/${cardId}`);
    await bearing.kill();
    await page.getByRole('textbox', { name: /^Note on/ }).fill('Only this browser knew.');
    await expect(page.getByRole('region', { name: 'State of this card' })).toContainText(
      'Kept in this browser',
    );
    await page.close();
    await bearing.restart();

    const later = await context.newPage();
    await later.goto(`/scorecards/${cardId}`);
    await expect(later.getByRole('textbox', { name: /^Note on/ })).toHaveValue('Only this browser knew.');
    const texts = async () => (await bearing.scene('storedCard', { cardId })).notes.map((note) => note.text);
    await expect.poll(texts).toEqual(['Only this browser knew.']);
    await context.close();
    await bearing.close();
  });

  test('is sent when the network is back', { tag: '@browser' }, async ({ bearing, signedIn }) => {
    const { people } = await bearing.scene('panel', scene);
    const page = await signedIn({ id: people.author?.id ?? '' });
    await page.goto(`/scorecards/${people.author?.cardId}`);
    await page.context().setOffline(true);
    await page.getByRole('textbox', { name: /^Note on/ }).fill('Written on a train.');
    const state = page.getByRole('region', { name: 'State of this card' });
    await expect(state).toContainText('Kept in this browser');
    await page.context().setOffline(false);
    await expect(state).toContainText(/Saved \d\d:\d\d/);
    const stored = await bearing.scene('storedCard', { cardId: people.author?.cardId ?? '' });
    expect(stored.notes.map((note) => note.text)).toEqual(['Written on a train.']);
  });

  test('that an open tab is still writing is not taken over by a second one', { tag: '@browser' }, async ({
    bearing,
    signedIn,
  }) => {
    const { people } = await bearing.scene('panel', scene);
    const first = await signedIn({ id: people.author?.id ?? '' });
    await first.goto(`/scorecards/${people.author?.cardId}`);
    await first.route('**/draft', (route) => route.abort('connectionrefused'));
    await first.getByRole('textbox', { name: /^Note on/ }).fill('Only the first tab has this.');
    await expect(first.getByRole('region', { name: 'State of this card' })).toContainText(
      'Kept in this browser',
    );
    const second = await first.context().newPage();
    await second.goto(`${bearing.url}/scorecards/${people.author?.cardId}`);
    const field = second.getByRole('textbox', { name: /^Note on/ });
    const held = heldByServer(second);
    await field.pressSequentially('Second.');
    await held;
    await expect(field).toHaveValue('Second.');

    await first.unroute('**/draft');
    await expect(first.getByRole('dialog')).toContainText('Only the first tab has this.');
    await expect(first.getByRole('dialog')).toContainText('Second.');
  });

  test('written in two tabs loses neither text', async ({ bearing, signedIn }) => {
    const { people } = await bearing.scene('panel', scene);
    const first = await signedIn({ id: people.author?.id ?? '' });
    await first.goto(`/scorecards/${people.author?.cardId}`);
    const second = await first.context().newPage();
    await second.goto(`${bearing.url}/scorecards/${people.author?.cardId}`);

    const held = heldByServer(first);
    await first.getByRole('textbox', { name: /^Note on/ }).fill('From the first tab.');
    await held;
    await second.getByRole('textbox', { name: /^Note on/ }).fill('From the second tab.');
    const dialog = second.getByRole('dialog');
    await expect(dialog).toContainText('From the first tab.');
    await expect(dialog).toContainText('From the second tab.');
    await dialog.getByRole('button').last().click();
    await expect(second.getByRole('textbox', { name: /^Note on/ })).toHaveValue(
      'From the first tab.\n\nFrom the second tab.',
    );
    const texts = async () =>
      (await bearing.scene('storedCard', { cardId: people.author?.cardId ?? '' })).notes.map(
        (note) => note.text,
      );
    await expect.poll(texts).toEqual(['From the first tab.\n\nFrom the second tab.']);
  });
});
