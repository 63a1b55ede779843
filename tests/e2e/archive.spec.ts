import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { FRAMED, type Frame, toFrame } from '@/lib/export/frames';
import { violationsOf } from '../support/axe';
import { expect, test } from '../support/e2e';
import { readZip } from '../support/read-zip';

const NAME = /^\d{4}-\d\d-\d\d_head-of-engineering_candidates\.zip$/;

async function openDialog(page: Page, openingId: string) {
  await page.goto(`/openings/${openingId}`);
  await page.getByRole('button', { name: 'Export all' }).click();
  const dialog = page.getByRole('dialog', { name: /^Export:/ });
  await dialog.getByRole('radio', { name: /Archive \(ZIP\)/ }).check();
  return dialog;
}

test('a recruiter takes all candidates as an archive, works on meanwhile, and opens what was saved', async ({
  bearing,
  signedIn,
}) => {
  const { openingId, recruiter, candidacyIds } = await bearing.scene('crowdedOpening', { candidacies: 5 });
  const page = await signedIn(recruiter);
  // A browser without a chooser of files, as most are: the archive goes to the downloads.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const dialog = await openDialog(page, openingId);
  await dialog.getByRole('checkbox', { name: 'CSV, one row a candidate' }).check();
  expect(await violationsOf(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog).toBeHidden();
  const tray = page.getByRole('region', { name: 'Archive' });
  await expect(tray.getByText(/^\d+ of 5 candidates/)).toBeVisible();
  await page.getByRole('link', { name: 'Interviews', exact: true }).click();
  // A sheet of type takes its time on a busy machine.
  await expect(tray).toContainText('Saved as', { timeout: 60_000 });
  expect(await violationsOf(page)).toEqual([]);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(NAME);
  const files = await readZip(new Uint8Array(await readFile(await file.path())));
  const briefs = [...files.keys()].filter((path) => path.startsWith('briefs/'));
  expect(briefs.length % candidacyIds.length).toBe(0);
  expect([...files.keys()]).toEqual(expect.arrayContaining([expect.stringMatching(/_comparison\.xlsx$/)]));
  expect(new TextDecoder().decode(files.get('README.txt'))).toContain('5 candidates in this archive.');
});

test('an archive that is cancelled, or whose connection breaks, leaves no file, says so, and stops on the server', async ({
  bearing,
  signedIn,
}) => {
  const { openingId, recruiter } = await bearing.scene('crowdedOpening', { candidacies: 40 });
  const page = await signedIn(recruiter, { width: 390, theme: 'dark' });
  // The chooser is the system's own; a file of the browser's private space stands for the one it would answer.
  await page.addInitScript(() => {
    const space = () => navigator.storage.getDirectory();
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async () => (await space()).getFileHandle('chosen.zip', { create: true }),
    });
  });
  const dialog = await openDialog(page, openingId);
  await dialog.getByRole('checkbox', { name: 'JSON, complete' }).check();
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const tray = page.getByRole('region', { name: 'Archive' });
  await expect(tray.getByText(/^[1-9]\d* of 40 candidates/)).toBeVisible();
  await tray.getByRole('button', { name: 'Cancel' }).click();
  await expect(tray).toContainText('Cancelled. Nothing was saved.');
  const kept = () =>
    page.evaluate(async () => {
      const names: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names;
    });
  expect(await kept()).toEqual([]);
  await tray.getByRole('button', { name: 'Close' }).click();

  const half: Frame[] = [
    { kind: 'progress', progress: { done: 7, total: 40 } },
    { kind: 'data', bytes: new Uint8Array(100) },
  ];
  await page.route('**/archive', (route) =>
    route.fulfill({ contentType: FRAMED, body: Buffer.concat(half.map(toFrame)) }),
  );
  const again = await openDialog(page, openingId);
  await again.getByRole('button', { name: 'Save file' }).click();
  await expect(tray).toContainText('The connection broke at 7 of 40 candidates. Nothing was saved');
  expect(await kept()).toEqual([]);

  await page.goto('/exports');
  await expect(page.getByRole('row', { name: /Archive \(ZIP\)/ })).toContainText(
    /broken off after \d+ of 40/,
  );
  expect(await violationsOf(page)).toEqual([]);
});
