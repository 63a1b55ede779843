import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';

const WORDS = 'Bet the company on one platform, and told the board why.';

const SCENE = {
  members: {
    manager: { name: 'Mona Reyes', role: 'hiring_manager' },
    ana: { name: 'Ana Lind', role: 'interviewer' },
    ben: { name: 'Ben Okoro', role: 'interviewer' },
  },
  panel: ['ana', 'ben'],
  candidate: 'Noor Haddad',
  submitted: {
    ana: {
      notes: [
        {
          question: 0,
          text: WORDS,
          evidence: [{ start: 0, end: WORDS.length, orientation: 'strategic', signal: 'bets-on-technology' }],
        },
      ],
    },
    ben: {},
  },
} as const;

async function take(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a hiring manager takes a candidacy out as a file, copies its brief, and finds the file in the log', async ({
  bearing,
  signedIn,
}) => {
  const { candidacyId, openingId, people } = await bearing.scene('panel', SCENE);
  await bearing.scene('figure', { candidacyId });
  const page = await signedIn(people.manager ?? { id: '' });
  await page.goto(`/candidacies/${candidacyId}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export: Noor Haddad' });
  await dialog.getByRole('radio', { name: /one row a rating or passage/ }).check();
  await dialog.getByRole('checkbox', { name: 'The candidate' }).check();
  expect(await violationsOf(page)).toEqual([]);
  const { name, text } = await take(page);
  expect(name).toMatch(/^\d{4}-\d\d-\d\d_head-of-engineering_candidate-[a-z]+_ratings\.csv$/);
  expect(text).toContain(WORDS);
  expect(text).not.toContain('Noor');
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${name}.`);
  await page.keyboard.press('Escape');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy brief' }).click();
  await expect(page.getByText('The brief is on the clipboard, as Markdown.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^# Noor Haddad\n[\s\S]*Ana Lind/,
  );

  await page.goto(`/openings/${openingId}`);
  await page.getByRole('button', { name: 'Manage opening' }).click();
  await page.getByRole('menuitem', { name: 'Export log' }).click();
  await expect(page.getByRole('row', { name: /CSV, one row a rating or passage/ })).toContainText(
    'candidates unnamed',
  );
  expect(await violationsOf(page)).toEqual([]);
});

test('where the browser refuses the clipboard, the brief stands selected, on a phone too', {
  tag: '@browser',
}, async ({ bearing, signedIn }) => {
  const { candidacyId, people } = await bearing.scene('panel', SCENE);
  await bearing.scene('figure', { candidacyId });
  const page = await signedIn(people.manager ?? { id: '' }, { width: 390, theme: 'dark' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    });
  });
  await page.goto(`/candidacies/${candidacyId}`);
  await page.getByRole('button', { name: 'Copy brief' }).click();
  const area = page.getByRole('textbox', { name: 'Brief as Markdown' });
  await expect(area).toBeFocused();
  expect(
    await area.evaluate((element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart),
  ).toBeGreaterThan(500);
  expect(await violationsOf(page)).toEqual([]);
});
